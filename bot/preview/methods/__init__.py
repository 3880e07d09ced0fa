"""The Bot API's methods: each a function of the world and the call's parameters, found by name in ``METHODS``."""

from collections.abc import Awaitable, Callable

from bot.preview.methods import account, chats, editing, inline, questions, receiving, sending
from bot.preview.parameters import Parameters
from bot.preview.world import World

Method = Callable[[World, Parameters], object | Awaitable[object]]

_NAMED: dict[str, Method] = {
    "getMe": account.get_me,
    "setMyCommands": account.set_my_commands,
    "getMyCommands": account.get_my_commands,
    "deleteMyCommands": account.delete_my_commands,
    "setMyName": account.set_my_name,
    "getMyName": account.get_my_name,
    "setMyDescription": account.set_my_description,
    "getMyDescription": account.get_my_description,
    "setMyShortDescription": account.set_my_short_description,
    "getMyShortDescription": account.get_my_short_description,
    "getUpdates": receiving.get_updates,
    "setWebhook": receiving.set_webhook,
    "deleteWebhook": receiving.delete_webhook,
    "getWebhookInfo": receiving.get_webhook_info,
    "getFile": receiving.get_file,
    "sendMessage": sending.send_message,
    "sendPhoto": sending.send_photo,
    "sendDocument": sending.send_document,
    "copyMessage": sending.copy_message,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "setMessageReaction": editing.set_message_reaction,
    "getChat": chats.get_chat,
    "leaveChat": chats.leave_chat,
    "getChatMember": chats.get_chat_member,
    "getChatAdministrators": chats.get_chat_administrators,
    "getChatMemberCount": chats.get_chat_member_count,
    "answerCallbackQuery": questions.answer_callback_query,
    "answerInlineQuery": inline.answer_inline_query,
}

# Telegram reads a method's name without regard to case.
METHODS: dict[str, tuple[str, Method]] = {name.lower(): (name, method) for name, method in _NAMED.items()}

from hypothesis import settings

# The tests share their machine: how long an example takes says nothing.
settings.register_profile("dumps", deadline=None)
settings.load_profile("dumps")

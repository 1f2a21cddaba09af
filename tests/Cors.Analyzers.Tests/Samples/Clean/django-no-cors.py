# proof: none, no CORS
INSTALLED_APPS = ["django.contrib.auth"]
DEBUG = True

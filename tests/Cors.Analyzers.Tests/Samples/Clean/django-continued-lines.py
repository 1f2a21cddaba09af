# proof: GET /items from https://app.test => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = \
    ["https://app" ".test",
     # "https://shop.test/",
     'https://shop.test'
     ]
if True: CORS_ALLOW_CREDENTIALS = True; CORS_EXPOSE_HEADERS = ("ETag",)

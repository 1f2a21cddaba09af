# message CORS202: Any site may read these answers with the user's cookies: every origin is let in and credentials are allowed
# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

{|CORS202:CORS_ALLOW_ALL_ORIGINS = True|}
CORS_ALLOW_CREDENTIALS = True

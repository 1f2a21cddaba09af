# proof: none, the environment says who
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = env_list("CORS_ALLOWED_ORIGINS", default="http://localhost:5173,http://127.0.0.1:5173")
CORS_ALLOWED_ORIGIN_REGEXES = patterns_of_environment("PATTERNS", "https://app.test,https://shop.test")
CORS_EXPOSE_HEADERS = config("EXPOSED", default="ETag,X-Total-Count")

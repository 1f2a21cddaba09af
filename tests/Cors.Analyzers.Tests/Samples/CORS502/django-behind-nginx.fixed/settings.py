# message CORS502: CORS is set up here and in nginx.conf: an answer that passes both carries 'Access-Control-Allow-Origin' twice, which browsers refuse ('contains multiple values, but only one is allowed')
# severity CORS502: info
# proof: none, the servers are not run one behind the other; what browsers make of two values is proven by the samples of CORS501
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]
CORS_ALLOWED_ORIGINS = ["https://app.test"]

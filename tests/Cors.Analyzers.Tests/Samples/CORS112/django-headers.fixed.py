# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "https://evilapp.test"; fixed => allowed, header Access-Control-Allow-Origin is "*"
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    response["Access-Control-Allow-Origin"] = "{|CORS111:*|}"
    response["Vary"] = "Origin"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]

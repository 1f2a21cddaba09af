# proof: GET /items from https://app.test => header Vary is absent; fixed => header Vary is "Origin"
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    origin = request.META.get("HTTP_ORIGIN")
    if origin in ["https://app.test", "https://shop.test"]:
        response["Access-Control-Allow-Origin"] = origin
        response["Vary"] = "Origin"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]

# proof: GET /items from https://app.test => blocked AllowOriginMismatch; fixed => allowed
import django
from django.http import JsonResponse
from django.urls import path

MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]


def items(request, item=None):
    response = JsonResponse(["tea", "cups"], safe=False)
    response["Access-Control-Allow-Origin"] = "https://app.test"
    return response


urlpatterns = [path("items", items), path("items/<item>", items)]

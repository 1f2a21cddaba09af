# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse
from starlette.routing import Route


async def items(request):
    return JSONResponse(["tea", "cups"])


app = Starlette(
    routes=[Route("/items", items)],
    middleware=[Middleware(CORSMiddleware, allow_origins=["https://app.test"])],
)

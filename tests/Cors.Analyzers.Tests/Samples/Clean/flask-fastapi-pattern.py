# proof: GET /items from https://www.app.test => allowed
# proof: GET /items from https://www.app.test.evil.example => blocked MissingAllowOriginHeader
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex=r"https://[a-z]+\.app\.test", allow_credentials=True, allow_methods=["*"])


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

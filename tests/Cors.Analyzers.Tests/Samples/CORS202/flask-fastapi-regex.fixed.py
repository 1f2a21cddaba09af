# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origin_regex="{|CORS112:.*|}", allow_methods=["*"])


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

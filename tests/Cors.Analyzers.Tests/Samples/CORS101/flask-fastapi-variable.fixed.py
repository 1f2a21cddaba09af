# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
origins = [
    "http://localhost:3000",
    "https://app.test",
]
app.add_middleware(CORSMiddleware, allow_origins=origins, allow_methods=["*"])


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

# proof: GET /items from witness => allowed (unsafe)
# proof: GET /items from https://app.community => allowed
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins="{|CORS109:https://app.community|}", allow_methods=["*"])


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

# proof: PUT /items/1 from https://app.test => blocked PreflightInvalidStatus; fixed => allowed
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    {|CORS302:CORSMiddleware|},
    allow_origins=["https://app.test"],
)


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

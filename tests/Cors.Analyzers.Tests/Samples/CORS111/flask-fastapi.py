# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "*"
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    {|CORS111:allow_origins=["*"]|},
    allow_methods=["*"],
    allow_headers=["*"],
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

# proof: GET /items with credentials from https://app.test => allowed
# proof: PUT /items/1 with credentials from https://app.test => allowed
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.test", "http://localhost:3000"],
    allow_credentials=True,
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

# proof: none, without the entry nothing else is seen
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["{|CORS115:http://localhost:3000|}", "{|CORS111:*|}"], allow_methods=["*"])


@app.get("/items")
def items():
    return ["tea", "cups"]


@app.put("/items/{item}")
def replace(item: str):
    return item


@app.delete("/items/{item}")
def remove(item: str):
    return item

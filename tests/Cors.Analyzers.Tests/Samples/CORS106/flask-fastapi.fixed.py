# message CORS106: 'https://*.app.test' never matches: it is compared letter by letter, patterns belong into allow_origin_regex
# proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => allowed
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["https://app.test"],
    allow_origin_regex=r"https://[a-z0-9-]+\.app\.test",
    allow_methods=["*"],
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

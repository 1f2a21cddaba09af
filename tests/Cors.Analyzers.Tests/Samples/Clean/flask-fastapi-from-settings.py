# proof: none, the settings say who
from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

app = FastAPI()
import settings

app.add_middleware(
    CORSMiddleware,
    allow_origins=[str(origin) for origin in settings.BACKEND_CORS_ORIGINS],
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

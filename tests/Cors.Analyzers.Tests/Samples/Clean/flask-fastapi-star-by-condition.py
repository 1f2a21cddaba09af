from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from .config import settings

app = FastAPI()
app.add_middleware(
    CORSMiddleware,
    allow_origins=["*"] if settings.open_to_all else ["https://app.test"],
    allow_credentials=True,
)

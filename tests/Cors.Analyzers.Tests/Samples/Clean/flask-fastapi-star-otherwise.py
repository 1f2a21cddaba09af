from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from .config import settings

app = FastAPI()
# Everybody is let in only where nothing is configured; whether that happens this file does not say.
allowed = settings.cors_origins or ["*"]
app.add_middleware(CORSMiddleware, allow_origins=allowed, allow_credentials=True)

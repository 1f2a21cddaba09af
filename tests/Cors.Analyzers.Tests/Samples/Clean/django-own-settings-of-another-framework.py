# proof: none, no Django
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    CORS_ALLOWED_ORIGINS: list[str] = ["*"]
    CORS_ALLOW_ALL_ORIGINS: bool = True
    CORS_ALLOW_CREDENTIALS: bool = True

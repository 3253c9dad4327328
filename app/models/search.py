"""The terms by which projects are found: derived from their revisions, never told by anybody."""

from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Column, ForeignKey, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlmodel import Field, SQLModel

from app.models.base import matches, texts


class ProjectTerms(SQLModel, table=True):
    """The terms of one revision of a project, and the words that they were made of."""

    __tablename__ = "project_terms"

    revision_id: int = Field(
        sa_column=Column(
            BigInteger, ForeignKey("project_revision.id"), primary_key=True, autoincrement=False
        )
    )
    # Weights: A title, B field, target group and place, C goals and approach, D the rest.
    terms: Any = Field(sa_column=Column(TSVECTOR, nullable=False))
    words: list[str] = Field(sa_column=texts())


class TermEdition(SQLModel, table=True):
    """Of which word lists the terms were made: one row."""

    __tablename__ = "term_edition"
    __table_args__ = (
        CheckConstraint("single", name="single"),
        matches("edition", "^[0-9a-f]{16}$"),
    )

    single: bool = Field(default=True, primary_key=True)
    edition: str = Field(sa_type=Text)

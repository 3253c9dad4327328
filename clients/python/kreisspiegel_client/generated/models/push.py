from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.row_shape import RowShape
    from ..models.scope_shape import ScopeShape


T = TypeVar("T", bound="Push")


@_attrs_define
class Push:
    """Eine Lieferung.

    Attributes:
        rows (list[RowShape]):
        comment (None | str | Unset): Zur ganzen Lieferung. Berichtigt sie, was in einer Veröffentlichung steht, lesen
            ihn auch deren Leser.
        scope (None | ScopeShape | Unset):
    """

    rows: list[RowShape]
    comment: None | str | Unset = UNSET
    scope: None | ScopeShape | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.scope_shape import ScopeShape  # noqa: PLC0415

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        comment: None | str | Unset
        if isinstance(self.comment, Unset):
            comment = UNSET
        else:
            comment = self.comment

        scope: dict[str, Any] | None | Unset
        if isinstance(self.scope, Unset):
            scope = UNSET
        elif isinstance(self.scope, ScopeShape):
            scope = self.scope.to_dict()
        else:
            scope = self.scope

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rows": rows,
            }
        )
        if comment is not UNSET:
            field_dict["comment"] = comment
        if scope is not UNSET:
            field_dict["scope"] = scope

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.row_shape import RowShape  # noqa: PLC0415
        from ..models.scope_shape import ScopeShape  # noqa: PLC0415

        d = dict(src_dict)
        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = RowShape.from_dict(rows_item_data)

            rows.append(rows_item)

        def _parse_comment(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        comment = _parse_comment(d.pop("comment", UNSET))

        def _parse_scope(data: object) -> None | ScopeShape | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                scope_type_0 = ScopeShape.from_dict(data)

                return scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ScopeShape | Unset, data)

        scope = _parse_scope(d.pop("scope", UNSET))

        push = cls(
            rows=rows,
            comment=comment,
            scope=scope,
        )

        return push

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.projects_sort import ProjectsSort, check_projects_sort

if TYPE_CHECKING:
    from ..models.did_you_mean import DidYouMean
    from ..models.facet import Facet
    from ..models.project_found import ProjectFound


T = TypeVar("T", bound="Projects")


@_attrs_define
class Projects:
    """Eine Seite der Projekte.

    Attributes:
        as_of (datetime.datetime):
        sort (ProjectsSort):
        total (int): alle, auf die Suche und Filter passen
        facets (list[Facet]):
        did_you_mean (DidYouMean | None):
        words_not_found (list[str]): dazu gibt es nichts
        items (list[ProjectFound]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    sort: ProjectsSort
    total: int
    facets: list[Facet]
    did_you_mean: DidYouMean | None
    words_not_found: list[str]
    items: list[ProjectFound]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        from ..models.did_you_mean import DidYouMean  # noqa: PLC0415

        as_of = self.as_of.isoformat()

        sort: str = self.sort

        total = self.total

        facets = []
        for facets_item_data in self.facets:
            facets_item = facets_item_data.to_dict()
            facets.append(facets_item)

        did_you_mean: dict[str, Any] | None
        if isinstance(self.did_you_mean, DidYouMean):
            did_you_mean = self.did_you_mean.to_dict()
        else:
            did_you_mean = self.did_you_mean

        words_not_found = self.words_not_found

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "as_of": as_of,
                "sort": sort,
                "total": total,
                "facets": facets,
                "did_you_mean": did_you_mean,
                "words_not_found": words_not_found,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.did_you_mean import DidYouMean  # noqa: PLC0415
        from ..models.facet import Facet  # noqa: PLC0415
        from ..models.project_found import ProjectFound  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        sort = check_projects_sort(d.pop("sort"))

        total = d.pop("total")

        facets = []
        _facets = d.pop("facets")
        for facets_item_data in _facets:
            facets_item = Facet.from_dict(facets_item_data)

            facets.append(facets_item)

        def _parse_did_you_mean(data: object) -> DidYouMean | None:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                did_you_mean_type_0 = DidYouMean.from_dict(data)

                return did_you_mean_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DidYouMean | None, data)

        did_you_mean = _parse_did_you_mean(d.pop("did_you_mean"))

        words_not_found = cast(list[str], d.pop("words_not_found"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = ProjectFound.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        projects = cls(
            as_of=as_of,
            sort=sort,
            total=total,
            facets=facets,
            did_you_mean=did_you_mean,
            words_not_found=words_not_found,
            items=items,
            next_=next_,
        )

        return projects

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.concept_state import ConceptState
    from ..models.concept_version import ConceptVersion
    from ..models.finding import Finding


T = TypeVar("T", bound="DistrictConceptDetail")


@_attrs_define
class DistrictConceptDetail:
    """Das Integrationskonzept eines Kreises: sein Stand an einem Tag und alle Fassungen.

    Attributes:
        ags (str):
        name (str):
        on (datetime.date):
        state (ConceptState): Der Stand an einem Tag, wie er zuletzt berichtet wurde.
        versions (list[ConceptVersion]):
        findings (list[Finding]): Warnungen vor Angaben zu Personen; nur für den Kreis
    """

    ags: str
    name: str
    on: datetime.date
    state: ConceptState
    versions: list[ConceptVersion]
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        on = self.on.isoformat()

        state = self.state.to_dict()

        versions = []
        for versions_item_data in self.versions:
            versions_item = versions_item_data.to_dict()
            versions.append(versions_item)

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "on": on,
                "state": state,
                "versions": versions,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_state import ConceptState  # noqa: PLC0415
        from ..models.concept_version import ConceptVersion  # noqa: PLC0415
        from ..models.finding import Finding  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        on = datetime.date.fromisoformat(d.pop("on"))

        state = ConceptState.from_dict(d.pop("state"))

        versions = []
        _versions = d.pop("versions")
        for versions_item_data in _versions:
            versions_item = ConceptVersion.from_dict(versions_item_data)

            versions.append(versions_item)

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        district_concept_detail = cls(
            ags=ags,
            name=name,
            on=on,
            state=state,
            versions=versions,
            findings=findings,
        )

        return district_concept_detail

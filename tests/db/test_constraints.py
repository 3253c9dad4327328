"""Every CHECK, UNIQUE and EXCLUDE meets one row that breaks it, and nothing but it."""

from collections.abc import AsyncIterator

import orjson
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from tests.db.valid_rows import EARLIER, LATER, NOBODY, NOW, SOMEBODY, TOO_SHORT, VALID, Row
from tests.factories import Database

NO_VALUE: Row = {"value": None, "missing": "refused"}
RANGE: Row = {"value": None, "precision": "range"}

# What to change in the valid row so that this CHECK, and no other constraint, refuses it.
BREAKS: dict[str, Row] = {
    "account_district_has_ags_ck": {"ags": "99999"},
    "account_name_not_blank_ck": {"name": " "},
    "account_role_known_ck": {"role": "king"},
    "area_code_fits_kind_ck": {"code": "99999"},
    "area_kind_known_ck": {"kind": "planet"},
    "audit_event_action_not_blank_ck": {"action": ""},
    "breakdown_category_kind_known_ck": {"kind": "whole"},
    "breakdown_category_sums_to_another_ck": {"sums_to": "probe"},
    "breakdown_category_total_is_total_ck": {"kind": "total"},
    "breakdown_dimension_code_form_ck": {"code": "Probe"},
    "clock_one_row_ck": {"single": False},
    "concept_event_concept_year_plausible_ck": {"concept_year": 1989},
    "concept_event_date_precision_known_ck": {"date_precision": "hour"},
    "concept_event_phases_known_ck": {"phases": ["monitoring", "sleep"]},
    "concept_event_source_not_blank_ck": {"source": " "},
    "concept_event_status_known_ck": {"status": "fine"},
    "concept_event_superseded_later_ck": {"superseded_at": NOW},
    "concept_event_target_year_plausible_ck": {"target_year": 2101},
    "concept_event_visibility_known_ck": {"visibility": "secret"},
    "concept_version_concept_year_plausible_ck": {"concept_year": 2101},
    "concept_version_number_positive_ck": {"number": 0},
    "concept_version_visibility_known_ck": {"visibility": "secret"},
    "credential_expires_after_creation_ck": {"expires_at": NOW},
    "credential_id_form_ck": {"id": "0123456789AB"},
    "credential_revoked_after_creation_ck": {"revoked_at": EARLIER},
    "credential_secret_is_sha256_ck": {"secret_sha256": TOO_SHORT},
    "district_ags_form_ck": {"ags": "9999x"},
    "district_context_organisational_form_known_ck": {"organisational_form": "island"},
    "district_context_population_positive_ck": {"population": 0},
    "district_context_precision_known_ck": {"precision": "rough"},
    "district_state_matches_ck": {"state_code": "98"},
    "district_version_area_positive_ck": {"area_km2": 0},
    "district_version_name_not_blank_ck": {"name": " "},
    "district_version_nuts3_form_ck": {"nuts3": "DEX9"},
    "district_version_type_known_ck": {"type": "county"},
    "district_version_valid_not_empty_ck": {"valid": "empty"},
    "district_version_version_positive_ck": {"version": 0},
    "field_mapping_match_known_ck": {"match": "perhaps"},
    "field_of_action_code_form_ck": {"code": "1probe"},
    "field_of_action_kind_known_ck": {"kind": "meadow"},
    "field_of_action_label_de_not_blank_ck": {"label_de": " "},
    "framework_edition_form_ck": {"edition": "2099"},
    "framework_indicator_tier_known_ck": {"tier": "spare"},
    "framework_valid_not_empty_ck": {"valid": "empty"},
    "indicator_break_kind_known_ck": {"kind": "mood"},
    "indicator_break_period_form_ck": {"period": "2026-Q5"},
    "indicator_code_form_ck": {"code": "ZZZ-1"},
    "indicator_dimension_known_ck": {"dimension": "fourth"},
    "indicator_version_allowed_bases_known_ck": {"allowed_bases": ["azr", "guess"]},
    "indicator_version_bounds_ordered_ck": {"min_value": 1, "max_value": 0},
    "indicator_version_decimals_range_ck": {"decimals": 7},
    "indicator_version_default_basis_allowed_ck": {"default_basis": "survey"},
    "indicator_version_default_basis_known_ck": {"default_basis": "guess"},
    "indicator_version_denominator_fits_kind_ck": {"kind": "count"},
    "indicator_version_direction_known_ck": {"direction": "sideways"},
    "indicator_version_factor_positive_ck": {"factor": 0},
    "indicator_version_kind_known_ck": {"kind": "index"},
    "indicator_version_label_de_not_blank_ck": {"label_de": " "},
    "indicator_version_min_count_positive_ck": {"min_count": 0},
    "indicator_version_period_forms_known_ck": {"period_forms": ["YYYY", "YYYY-Wnn"]},
    "indicator_version_period_forms_not_empty_ck": {"period_forms": []},
    "indicator_version_periodicity_known_ck": {"periodicity": "weekly"},
    "indicator_version_reference_month_day_form_ck": {"reference_month_day": "31-12"},
    "indicator_version_rounding_base_positive_ck": {"rounding_base": 0},
    "indicator_version_version_form_ck": {"version": "one"},
    "observation_basis_known_ck": {"basis": "guess"},
    "observation_both_counts_ck": {"numerator": 1},
    "observation_breakdown_object_ck": {"breakdown": ["sex"]},
    "observation_computed_known_ck": {"computed": "value_min"},
    "observation_counts_with_value_ck": {**NO_VALUE, "numerator": 1, "denominator": 2},
    "observation_denominator_finite_ck": {"numerator": 1, "denominator": "NaN"},
    "observation_denominator_positive_ck": {"numerator": 0, "denominator": 0},
    "observation_district_has_territory_ck": {"territory_version": None},
    "observation_missing_known_ck": {"value": None, "missing": "forgotten"},
    "observation_numerator_finite_ck": {"numerator": "Infinity", "denominator": 1},
    "observation_period_form_ck": {"period": "2026-13"},
    "observation_precision_known_ck": {"precision": "rough"},
    "observation_range_ordered_ck": {**RANGE, "value_min": 2, "value_max": 1},
    "observation_range_said_ck": {"precision": "range"},
    "observation_revision_positive_ck": {"revision": 0},
    "observation_rounding_base_positive_ck": {"rounding_base": 0},
    "observation_state_is_official_ck": {"area": "99", "territory_version": None},
    "observation_status_known_ck": {"status": "draft"},
    "observation_submission_row_positive_ck": {"submission_row": 0},
    "observation_superseded_later_ck": {"superseded_at": NOW},
    "observation_supplier_known_ck": {"supplier": "stranger"},
    "observation_undated_or_dated_ck": {"undated": True, "reference_date": "2026-12-31"},
    "observation_value_finite_ck": {"value": "-Infinity"},
    "observation_value_max_finite_ck": {**RANGE, "value_min": 1, "value_max": "Infinity"},
    "observation_value_min_finite_ck": {**RANGE, "value_min": "-Infinity", "value_max": 1},
    "observation_value_or_range_or_reason_ck": {"missing": "refused"},
    "observation_visibility_known_ck": {"visibility": "secret"},
    "observation_withdrawn_is_closed_ck": {"withdrawn_by": NOBODY},
    "resolution_body_not_blank_ck": {"body": " "},
    "resolution_date_has_precision_ck": {"decided_on": "2026-01-31"},
    "resolution_date_precision_known_ck": {
        "decided_on": "2026-01-31",
        "date_precision": "hour",
    },
    "resolution_kind_known_ck": {"kind": "rumour"},
    "resolution_visibility_known_ck": {"visibility": "secret"},
    "resolution_vote_known_ck": {"vote": "close"},
    "state_code_form_ck": {"code": "9"},
    "state_name_de_not_blank_ck": {"name_de": ""},
    "submission_atomic_rejects_nothing_ck": {"mode": "atomic"},
    "submission_counts_add_up_ck": {"updated": 1},
    "submission_counts_not_negative_ck": {"withdrawn": -1},
    "submission_mode_known_ck": {"mode": "hurried", "created": 2, "rejected": 0},
    "submission_finding_number_positive_ck": {"number": 0},
    "submission_finding_severity_known_ck": {"severity": "grave"},
    "submission_findings_total_not_negative_ck": {"findings_total": -1},
    "submission_key_has_request_ck": {"request_sha256": None},
    "submission_one_id_per_unchanged_ck": {"unchanged_ids": [1]},
    "submission_one_number_per_row_ck": {"row_numbers": [1]},
    "submission_one_outcome_per_row_ck": {"outcomes": "c"},
    "submission_outcomes_known_ck": {"outcomes": "cx"},
    "submission_payload_content_not_empty_ck": {"content": "\\x"},
    "submission_payload_is_sha256_ck": {"payload_sha256": TOO_SHORT},
    "submission_rejected_row_positive_ck": {"row": 0},
    "submission_request_is_sha256_ck": {"request_sha256": TOO_SHORT},
    "submission_supplier_known_ck": {"supplier": "stranger"},
    "territorial_change_kind_known_ck": {"kind": "flood"},
    "territorial_change_two_districts_ck": {"from_ags": "99999"},
    "territorial_change_weight_area_share_ck": {"weight_area": 1.01},
    "territorial_change_weight_employment_share_ck": {"weight_employment": -0.01},
    "territorial_change_weight_population_share_ck": {"weight_population": 1.01},
}

# Checks that another one covers entirely; that one is lifted, so that they are met at all.
COVERED = {
    "area_kind_known_ck": "area_code_fits_kind_ck",
    "indicator_version_default_basis_known_ck": "indicator_version_default_basis_allowed_ck",
}

# What to change in a second row so that it and the first cannot both stand; all else differs.
DOUBLES: dict[str, Row] = {
    "account_name_uq": {"id": SOMEBODY},
    "district_version_valid_no_overlap_ex": {"version": 2, "valid": "[2026-12-31,)"},
    "field_of_action_position_uq": {"code": "other"},
    "observation_current_uq": {"id": -2, "revision": 2, "value": 2},
    "observation_revision_uq": {"id": -2, "value": 2},
    "submission_account_id_idempotency_key_area_uq": {"id": SOMEBODY, "number": -2},
    "submission_coverage_once_uq": {"id": -2},
    "submission_number_uq": {"id": SOMEBODY, "idempotency_key": "twice"},
}
# The first row, where the valid one would not do: two closed rows of one revision.
FIRSTS: dict[str, Row] = {"observation_revision_uq": {"superseded_at": LATER}}

CHECKS = """
SELECT conname AS name, conrelid::regclass::text AS table FROM pg_constraint
WHERE connamespace = 'public'::regnamespace AND contype = 'c'
"""
# Primary keys are left out: no two rows of one key is what everybody expects.
UNIQUE = """
SELECT indexrelid::regclass::text AS name, indrelid::regclass::text AS table
FROM pg_index JOIN pg_class t ON t.oid = indrelid
WHERE t.relnamespace = 'public'::regnamespace AND NOT indisprimary
AND (indisunique OR indisexclusion)
"""


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    """A transaction in which no row needs the rows it refers to."""
    async with database.as_superuser() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        # The clock's only row stands already.
        await connection.execute(text("DELETE FROM clock"))
        yield connection


# A column of one table that begins like the name of another.
OF_ANOTHER = {"submission_payload_is_sha256_ck": "submission"}


def table_of(constraint: str) -> str:
    """The longest table name that the constraint's name begins with."""
    named = (table for table in VALID if constraint.startswith(f"{table}_"))
    return OF_ANOTHER.get(constraint) or max(named, key=len)


async def insert(connection: AsyncConnection, table: str, row: Row) -> None:
    # Not one statement per table: jsonb gives every column the type it has.
    statement = (
        "INSERT INTO {0} OVERRIDING SYSTEM VALUE"
        " SELECT * FROM jsonb_populate_record(NULL::{0}, CAST(:row AS jsonb))"
    )
    bound = {"row": orjson.dumps(row).decode()}
    await connection.execute(text(statement.format(table)), bound)


async def refusal_of(connection: AsyncConnection, table: str, row: Row) -> str:
    """The name of the constraint that refuses the row; the transaction goes on."""
    with pytest.raises(IntegrityError) as refused:
        async with connection.begin_nested():
            await insert(connection, table, row)
    assert refused.value.orig
    # SQLAlchemy wraps the driver's error, which alone names the constraint.
    return str(getattr(refused.value.orig.__cause__, "constraint_name", None))


@pytest.mark.parametrize("table", VALID)
async def test_the_valid_row_is_valid(connection: AsyncConnection, table: str) -> None:
    await insert(connection, table, VALID[table])


async def drop(connection: AsyncConnection, constraint: str) -> None:
    table = table_of(constraint)
    await connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}"))


@pytest.mark.parametrize("constraint", BREAKS)
async def test_a_check_refuses_what_it_is_for(connection: AsyncConnection, constraint: str) -> None:
    table = table_of(constraint)
    row = {**VALID[table], **BREAKS[constraint]}
    if constraint in COVERED:
        await drop(connection, COVERED[constraint])
    assert await refusal_of(connection, table, row) == constraint
    await drop(connection, constraint)
    # Accepted now, so it was refused for this one reason.
    await insert(connection, table, row)


@pytest.mark.parametrize("constraint", DOUBLES)
async def test_two_rows_that_exclude_each_other(
    connection: AsyncConnection, constraint: str
) -> None:
    table = table_of(constraint)
    first = {**VALID[table], **FIRSTS.get(constraint, {})}
    await insert(connection, table, first)
    assert await refusal_of(connection, table, {**first, **DOUBLES[constraint]}) == constraint


async def test_validity_may_follow_without_a_gap(connection: AsyncConnection) -> None:
    follower = {"version": 2, "valid": "[2027-01-01,)"}
    await insert(connection, "district_version", VALID["district_version"])
    await insert(connection, "district_version", {**VALID["district_version"], **follower})


async def test_a_closed_revision_makes_room_for_the_next(connection: AsyncConnection) -> None:
    closed = {"superseded_at": LATER}
    await insert(connection, "observation", {**VALID["observation"], **closed})
    await insert(connection, "observation", {**VALID["observation"], "id": -2, "revision": 2})


@pytest.mark.parametrize(("tried", "query"), [(BREAKS, CHECKS), (DOUBLES, UNIQUE)])
async def test_no_constraint_is_left_untried(
    database: Database, tried: dict[str, Row], query: str
) -> None:
    there = {row["name"]: row["table"] for row in await database.sql(query)}
    assert {constraint: table_of(constraint) for constraint in tried} == there

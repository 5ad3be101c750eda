-- Whoever closes the books waits for another who is closing them, and then reads what that one left: an answer, not a fault of the database.
create function budget.hold_closings(of_province text, of_year integer) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('budget.closing ' || of_province || ' ' || of_year, 0));
end
$$;
comment on function budget.hold_closings(text, integer) is 'Nobody else enters into or closes the books of a budget year until the transaction ends.';

package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.CHANGE_REQUEST;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.util.List;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.project.ChangeFacts;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest;
import vn.khuyencong.project.db.access.tables.PubAccount;
import vn.khuyencong.project.db.establishment.tables.PubEstablishment;
import vn.khuyencong.project.db.territory.tables.PubUnit;

/** The requests for changes of a file, as a field of its statement. */
@Component
class ChangeParts {

    private static final PubAccount ANSWERER = PUB_ACCOUNT.as("answerer");
    private static final PubAccount RECORDER = PUB_ACCOUNT.as("recorder");
    private static final PubUnit FROM = PUB_UNIT.as("place_before");
    private static final PubUnit TO = PUB_UNIT.as("place_after");
    private static final PubEstablishment FORMER = PUB_ESTABLISHMENT.as("beneficiary_before");
    private static final PubEstablishment NEXT = PUB_ESTABLISHMENT.as("beneficiary_after");

    static final Field<? extends Result<? extends Record>> CHANGES = multiset(select(CHANGE_REQUEST.fields())
                    .select(
                            PUB_ACCOUNT.DISPLAY_NAME,
                            ANSWERER.DISPLAY_NAME,
                            RECORDER.DISPLAY_NAME,
                            FROM.NAME,
                            TO.NAME,
                            FORMER.NAME,
                            NEXT.NAME)
                    .from(CHANGE_REQUEST)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(CHANGE_REQUEST.ASKED_BY))
                    .leftJoin(ANSWERER)
                    .on(ANSWERER.ID.eq(CHANGE_REQUEST.ANSWERED_BY))
                    .leftJoin(RECORDER)
                    .on(RECORDER.ID.eq(CHANGE_REQUEST.DECIDED_BY))
                    .leftJoin(FROM)
                    .on(condition("{0} = ({1} ->> 'place')::uuid", FROM.ID, CHANGE_REQUEST.FACTS_BEFORE))
                    .leftJoin(TO)
                    .on(TO.ID.eq(CHANGE_REQUEST.NEW_PLACE_ID))
                    .leftJoin(FORMER)
                    .on(FORMER.ID.eq(CHANGE_REQUEST.FORMER_BENEFICIARY_ID))
                    .leftJoin(NEXT)
                    .on(NEXT.ID.eq(CHANGE_REQUEST.NEW_BENEFICIARY_ID))
                    .where(CHANGE_REQUEST.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(CHANGE_REQUEST.ASKED_AT, CHANGE_REQUEST.ID))
            .as("changes");

    private final JsonMapper json;

    ChangeParts(JsonMapper json) {
        this.json = json;
    }

    List<ChangeLine> lines(Record file) {
        return file.get(CHANGES).stream().map(this::line).toList();
    }

    private ChangeLine line(Record row) {
        return new ChangeLine(
                new ChangeRequest(
                        row.get(CHANGE_REQUEST.ID),
                        ChangeRequest.Status.valueOf(row.get(CHANGE_REQUEST.STATUS)),
                        new ChangeRequest.Asked(
                                ChangeKind.valueOf(row.get(CHANGE_REQUEST.KIND)),
                                new ChangeRequest.Wanted(
                                        row.get(CHANGE_REQUEST.NEW_ENDS_ON),
                                        row.get(CHANGE_REQUEST.NEW_AMOUNT_VND),
                                        row.get(CHANGE_REQUEST.NEW_PLACE_ID),
                                        row.get(CHANGE_REQUEST.NEW_CONTENT),
                                        row.get(CHANGE_REQUEST.NEW_BENEFICIARY_ID)),
                                row.get(CHANGE_REQUEST.LETTER),
                                row.get(CHANGE_REQUEST.LETTER_ON),
                                row.get(CHANGE_REQUEST.REASON))),
                new ChangeLine.Side(
                        facts(row.get(CHANGE_REQUEST.FACTS_BEFORE)), row.get(FROM.NAME), row.get(FORMER.NAME)),
                new ChangeLine.Side(facts(row.get(CHANGE_REQUEST.FACTS_AFTER)), row.get(TO.NAME), row.get(NEXT.NAME)),
                row.get(CHANGE_REQUEST.ASKED_AT),
                row.get(PUB_ACCOUNT.DISPLAY_NAME),
                new ChangeLine.Answer(
                        row.get(CHANGE_REQUEST.OPINION),
                        row.get(CHANGE_REQUEST.ANSWERED_AT),
                        row.get(ANSWERER.DISPLAY_NAME)),
                new ChangeLine.Decided(
                        row.get(CHANGE_REQUEST.DECIDER),
                        row.get(CHANGE_REQUEST.DECISION_NUMBER),
                        row.get(CHANGE_REQUEST.DECIDED_ON),
                        row.get(CHANGE_REQUEST.NOTE),
                        row.get(RECORDER.DISPLAY_NAME)),
                row.get(CHANGE_REQUEST.BASIS_ID));
    }

    private ChangeFacts facts(JSONB kept) {
        return json.readValue(kept.data(), ChangeFacts.class);
    }
}

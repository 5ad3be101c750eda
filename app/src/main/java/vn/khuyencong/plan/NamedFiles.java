package vn.khuyencong.plan;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.plan.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.EnumConverter;
import vn.khuyencong.project.Stage;

/** How the queries of plans read a đề án: its public view, with its stage and the name of its beneficiary. */
final class NamedFiles {

    static final Field<Stage> STAGE = PUB_PROJECT.STAGE.convert(new EnumConverter<>(String.class, Stage.class));

    /** Empty where there is none: a group file names nobody. */
    static final Field<String> BENEFICIARY = coalesce(PUB_ESTABLISHMENT.NAME, inline(""));

    /** The đề án beside their beneficiaries, to be joined as one table. */
    static final Table<Record> FILES =
            PUB_PROJECT.leftJoin(PUB_ESTABLISHMENT).on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID));

    private NamedFiles() {}
}

package vn.khuyencong.legal;

import static org.jooq.impl.DSL.when;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.EnumConverter;
import org.jooq.impl.SQLDataType;

/** How documents stand on a day, worked out by the database: the same as {@link Document#validity}, for lists. */
public final class DocumentSql {

    private static final EnumConverter<String, Validity> NAME = new EnumConverter<>(String.class, Validity.class);

    private DocumentSql() {}

    /** For statements that read {@code legal.document}. */
    public static Field<Validity> validity(LocalDate day) {
        return when(LawDays.documentEnded().le(day), Validity.ENDED.name())
                .when(DOCUMENT.EFFECTIVE_FROM.isNull(), Validity.UNKNOWN.name())
                .when(DOCUMENT.EFFECTIVE_FROM.gt(day), Validity.NOT_YET.name())
                .when(LawDays.documentPartlyEnded().le(day), Validity.PARTLY_ENDED.name())
                .when(LawDays.documentAmended().le(day), Validity.AMENDED.name())
                .otherwise(Validity.IN_FORCE.name())
                .coerce(SQLDataType.VARCHAR.asConvertedDataType(NAME));
    }
}

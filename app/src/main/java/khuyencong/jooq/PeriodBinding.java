package khuyencong.jooq;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/** PostgreSQL's {@code daterange} is a {@link Period}. It travels as text. */
public final class PeriodBinding implements Binding<Object, Period> {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<Object, Period> converter() {
        return Converter.ofNullable(
                Object.class, Period.class, text -> Period.parse(text.toString()), Period::toString);
    }

    @Override
    public void sql(BindingSQLContext<Period> context) {
        context.render().visit(DSL.sql(context.variable() + "::daterange"));
    }

    @Override
    public void register(BindingRegisterContext<Period> context) throws SQLException {
        context.statement().registerOutParameter(context.index(), Types.VARCHAR);
    }

    @Override
    public void set(BindingSetStatementContext<Period> context) throws SQLException {
        context.statement().setString(context.index(), text(context.value()));
    }

    @Override
    public void get(BindingGetResultSetContext<Period> context) throws SQLException {
        context.value(period(context.resultSet().getString(context.index())));
    }

    @Override
    public void get(BindingGetStatementContext<Period> context) throws SQLException {
        context.value(period(context.statement().getString(context.index())));
    }

    @Override
    public void set(BindingSetSQLOutputContext<Period> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void get(BindingGetSQLInputContext<Period> context) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }
}

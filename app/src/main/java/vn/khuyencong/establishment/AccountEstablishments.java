package vn.khuyencong.establishment;

import static org.jooq.Records.mapping;
import static vn.khuyencong.establishment.db.Tables.ESTABLISHMENT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.AccountBelongs;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/**
 * The establishments an account may belong to. The administrator sees no files; so that she can name whose account it
 * is, the program itself looks up tax code and name for her, and nothing else.
 */
@Component
class AccountEstablishments implements AccountBelongs {

    private static final int MOST_OFFERED = 300;

    private final Look look;
    private final TransactionTemplate ofItsOwn;

    AccountEstablishments(Look look, PlatformTransactionManager transactions) {
        this.look = look;
        this.ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Its statements. */
    @Component
    @Transactional
    static class Look {

        private final DSLContext db;

        Look(DSLContext db) {
            this.db = db;
        }

        List<Choice> named(Condition condition) {
            return db.select(ESTABLISHMENT.ID, ESTABLISHMENT.TAX_CODE, ESTABLISHMENT.NAME)
                    .from(ESTABLISHMENT)
                    .where(condition, ESTABLISHMENT.TAX_CODE.isNotNull())
                    .orderBy(ESTABLISHMENT.NAME, ESTABLISHMENT.ID)
                    .limit(MOST_OFFERED)
                    .fetch(mapping(Choice::new));
        }
    }

    @Override
    public Kind kind() {
        return Kind.ESTABLISHMENT;
    }

    @Override
    public List<Choice> choices(String province) {
        return asTheProgram(() -> look.named(ESTABLISHMENT.PROVINCE.eq(province)));
    }

    @Override
    public Optional<Choice> find(String province, String code) {
        var condition = ESTABLISHMENT.PROVINCE.eq(province).and(ESTABLISHMENT.TAX_CODE.eq(code));
        return asTheProgram(() -> look.named(condition)).stream().findFirst();
    }

    @Override
    public Optional<Choice> find(UUID id) {
        return asTheProgram(() -> look.named(ESTABLISHMENT.ID.eq(id))).stream().findFirst();
    }

    private List<Choice> asTheProgram(Supplier<List<Choice>> search) {
        return CurrentActor.as(Actor.system(null), () -> Objects.requireNonNull(ofItsOwn.execute(_ -> search.get())));
    }
}

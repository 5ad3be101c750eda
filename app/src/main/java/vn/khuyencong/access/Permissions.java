package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.PERMISSION;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each role may do. The rows come with the program and change only with it, so they are read once; row-level
 * security reads the same rows.
 */
@Component
public class Permissions {

    private final Map<Key, Scope> scopes;
    private final CurrentActor current;

    Permissions(DSLContext db, TransactionTemplate transaction, CurrentActor current) {
        this.current = current;
        this.scopes = transaction.execute(_ -> db.selectFrom(PERMISSION)
                .fetchMap(
                        row -> new Key(
                                Role.valueOf(row.getRole()),
                                Verb.valueOf(row.getVerb()),
                                Matter.valueOf(row.getMatter())),
                        row -> Scope.valueOf(row.getScope())));
    }

    /** How far a role may do something; empty where it may not. The program itself may everything. */
    public Optional<Scope> scope(Role role, Verb verb, Matter matter) {
        return role == Role.SYSTEM
                ? Optional.of(Scope.ALL)
                : Optional.ofNullable(scopes.get(new Key(role, verb, matter)));
    }

    public boolean may(Role role, Verb verb, Matter matter) {
        return scope(role, verb, matter).isPresent();
    }

    /** Whether whoever is acting may do it; somebody who has not signed in is a visitor. */
    public boolean may(Verb verb, Matter matter) {
        return may(current.find().map(Actor::role).orElse(Role.VISITOR), verb, matter);
    }

    private record Key(Role role, Verb verb, Matter matter) {}
}

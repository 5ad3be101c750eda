package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.PERMISSION;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each role may do. The rows come with the program and change only with it, so they are read once; row-level
 * security reads the same rows.
 */
@Component
public class Permissions {

    private final List<Permission> rows;
    private final Map<Key, Scope> scopes;

    Permissions(DSLContext db, TransactionTemplate transaction) {
        this.rows = transaction.execute(_ -> db.selectFrom(PERMISSION)
                .orderBy(PERMISSION.ROLE, PERMISSION.MATTER, PERMISSION.VERB)
                .fetch(row -> new Permission(
                        Role.valueOf(row.getRole()),
                        Matter.valueOf(row.getMatter()),
                        Verb.valueOf(row.getVerb()),
                        Scope.valueOf(row.getScope()))));
        this.scopes = rows.stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> new Key(row.role(), row.verb(), row.matter()), Permission::scope));
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

    /** Every row, for whoever wants to read them. */
    public List<Permission> all() {
        return rows;
    }

    private record Key(Role role, Verb verb, Matter matter) {}
}

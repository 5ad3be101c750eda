package vn.khuyencong.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Ui;

/** What one role may do: a row a matter, a column a verb. */
public record PermissionsPage(Role role, List<Row> rows) {

    public PermissionsPage {
        rows = List.copyOf(rows);
    }

    /** How far each verb reaches on a matter; a verb the role does not hold is not there. */
    public record Row(Matter matter, Map<Verb, Scope> scopes) {

        public Row {
            scopes = Map.copyOf(scopes);
        }

        public Optional<Scope> scope(Verb verb) {
            return Optional.ofNullable(scopes.get(verb));
        }
    }

    static PermissionsPage of(Role role, Permissions permissions) {
        var rows = Arrays.stream(Matter.values())
                .map(matter -> {
                    var scopes = new TreeMap<Verb, Scope>();
                    for (var verb : Verb.values()) {
                        permissions.scope(role, verb, matter).ifPresent(scope -> scopes.put(verb, scope));
                    }
                    return new Row(matter, scopes);
                })
                .filter(row -> !row.scopes().isEmpty())
                .toList();
        return new PermissionsPage(role, rows);
    }

    /** The roles to choose from, the visitor among them. */
    public static List<Option> roles(Ui ui) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> new Option(role.name(), ui.t("access.role." + role.name())))
                .toList();
    }
}

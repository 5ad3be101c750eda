package vn.khuyencong.establishment.bulk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;

/**
 * Which columns the reader may take away, and which she took the last time. Names and numbers of persons in bulk are for
 * whoever keeps the register; others read them in the file of one establishment, where it is noted.
 */
@Service
@Transactional
public class ExportColumns {

    private static final String PURPOSE = "EXPORT";

    private final Imports imports;
    private final Permissions permissions;
    private final CurrentActor current;

    ExportColumns(Imports imports, Permissions permissions, CurrentActor current) {
        this.imports = imports;
        this.permissions = permissions;
        this.current = current;
    }

    /** Those the reader may take, in the order in which they are written. */
    public List<ImportField> offered(Kind kind) {
        var mayPersonal = permissions.may(Verb.WRITE, Matter.ESTABLISHMENT);
        return ImportField.of(kind).stream()
                .filter(field -> mayPersonal || !ImportField.PERSONAL.contains(field))
                .toList();
    }

    /** Of those chosen, the ones the reader may take; all she may where none is. */
    public List<ImportField> allowed(Kind kind, Collection<ImportField> chosen) {
        var allowed = offered(kind).stream().filter(chosen::contains).toList();
        return allowed.isEmpty() ? offered(kind) : allowed;
    }

    /** Those taken the last time; all that are offered at the first. */
    @Transactional(readOnly = true)
    public Set<ImportField> kept(Kind kind) {
        var kept = imports.kept(current.get().account(), PURPOSE).keySet();
        var columns = EnumSet.noneOf(ImportField.class);
        columns.addAll(allowed(kind, kept));
        return columns;
    }

    public void keep(Collection<ImportField> chosen) {
        var columns = new EnumMap<ImportField, String>(ImportField.class);
        chosen.forEach(field -> columns.put(field, ""));
        imports.keep(current.get().account(), PURPOSE, columns);
    }
}

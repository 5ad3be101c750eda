package vn.khuyencong.desk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.Role;

/**
 * Something to tell somebody about a file. The sentence is a message key with its arguments, so that each reader gets
 * it in her own language.
 *
 * @param link    where the work is done
 * @param onceKey a name under which this is told only once, however often it is sent
 */
public record Notice(
        String province,
        Addressee to,
        String matter,
        UUID fileId,
        String message,
        List<String> arguments,
        String link,
        @Nullable String onceKey) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Whom a notice is for. */
    public sealed interface Addressee {
        record Person(UUID account) implements Addressee {}

        record Office(Role role, @Nullable UUID organisation) implements Addressee {}

        record Beneficiary(UUID establishment) implements Addressee {}

        record Commune(UUID unit) implements Addressee {}
    }

    /** For everybody of a role in the province, or in one organisation where it is given. */
    public static Notice toRole(
            String province,
            Role role,
            @Nullable UUID organisation,
            String matter,
            UUID fileId,
            String message,
            List<String> arguments,
            String link) {
        return new Notice(
                province, new Addressee.Office(role, organisation), matter, fileId, message, arguments, link, null);
    }

    /** For the accounts of an establishment. */
    public static Notice toEstablishment(
            String province,
            UUID establishment,
            String matter,
            UUID fileId,
            String message,
            List<String> arguments,
            String link) {
        return new Notice(
                province, new Addressee.Beneficiary(establishment), matter, fileId, message, arguments, link, null);
    }

    /** For the office of the commune that answers for an administrative unit, also after a reform of units. */
    public static Notice toCommune(
            String province,
            UUID unit,
            String matter,
            UUID fileId,
            String message,
            List<String> arguments,
            String link) {
        return new Notice(province, new Addressee.Commune(unit), matter, fileId, message, arguments, link, null);
    }

    /** For one person. */
    public static Notice toAccount(
            String province,
            UUID account,
            String matter,
            UUID fileId,
            String message,
            List<String> arguments,
            String link) {
        return new Notice(province, new Addressee.Person(account), matter, fileId, message, arguments, link, null);
    }

    /** This notice, told only once under that name. */
    public Notice once(String key) {
        return new Notice(province, to, matter, fileId, message, arguments, link, key);
    }
}

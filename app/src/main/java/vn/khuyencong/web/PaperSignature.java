package vn.khuyencong.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One digital signature (chữ ký số) of a PDF, as the check found it.
 *
 * @param signer       the name in the signer's certificate; empty where nothing could be read
 * @param organisation the organisation in it; often empty for a person
 * @param issuer       who issued the certificate
 * @param signedAt     when it was signed, as {@code time} says
 * @param validFrom    first moment of the certificate
 * @param validUntil   last moment of the certificate, inclusive
 */
public record PaperSignature(
        Kind kind,
        String signer,
        String organisation,
        String issuer,
        Bytes bytes,
        Coverage coverage,
        @Nullable Instant signedAt,
        Time time,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        Trust trust) {

    /** What it is. */
    public enum Kind {
        SIGNATURE,
        /** A time stamp over the whole document. */
        TIME_STAMP,
        /** Of a form that cannot be read, or broken. */
        UNREADABLE
    }

    /** Whether the bytes it covers are those that were signed. */
    public enum Bytes {
        INTACT,
        CHANGED,
        /** The digest is one that can be forged: it proves nothing. */
        WEAK
    }

    /** How much of the file it covers. */
    public enum Coverage {
        WHOLE,
        /** Something came later, and a later intact signature covers all of it. */
        SIGNED_LATER,
        /** Something came later that no signature covers. */
        ADDED_LATER
    }

    /** What the time of signing rests on. */
    public enum Time {
        STAMPED,
        /** A time stamp whose issuer is not known to be trusted. */
        STAMPED_UNKNOWN,
        /** The signer's own clock. */
        CLAIMED,
        NONE
    }

    /** Whether the certificate leads to an issuer the office trusts. */
    public enum Trust {
        TRUSTED,
        NOT_LISTED,
        /** The office keeps no trusted issuers, so nothing can be said. */
        NOTHING_LISTED
    }

    /** What can be said of the certificate at the time of signing. */
    public enum Validity {
        VALID,
        NOT_VALID,
        UNKNOWN
    }

    /** Whether the certificate was valid when it was used, as far as the time is known. */
    public Validity validity() {
        if (signedAt == null || validFrom == null || validUntil == null) return Validity.UNKNOWN;
        return signedAt.isBefore(validFrom) || signedAt.isAfter(validUntil) ? Validity.NOT_VALID : Validity.VALID;
    }

    /** Whether something about it is plainly wrong. */
    public boolean broken() {
        return kind != Kind.UNREADABLE
                && (bytes != Bytes.INTACT || coverage == Coverage.ADDED_LATER || validity() == Validity.NOT_VALID);
    }

    /** Whether nothing about it is open. */
    public boolean good() {
        return kind != Kind.UNREADABLE && !broken() && trust == Trust.TRUSTED && validity() == Validity.VALID;
    }
}

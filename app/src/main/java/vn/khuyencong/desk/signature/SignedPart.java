package vn.khuyencong.desk.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a PDF that one signature covers: from the first to the last but for the signature itself.
 *
 * @param file      the whole file
 * @param gapStart  the first byte left out, the "<" of the signature
 * @param gapEnd    the first byte covered again
 * @param end       behind the last byte covered
 * @param signature the signature, in its own form
 * @param form      which form that is: {@code adbe.pkcs7.detached}
 * @param claimed   when it was made, as the document says
 */
@SuppressWarnings("ArrayRecordComponent") // carried once, never compared
record SignedPart(
        byte[] file,
        int gapStart,
        int gapEnd,
        int end,
        byte[] signature,
        String form,
        @Nullable Instant claimed) implements CMSTypedData {

    /** Whether nothing but blanks follows. */
    boolean whole() {
        for (int at = end; at < file.length; at++) {
            if (!PdfText.isBlank(file[at])) return false;
        }
        return true;
    }

    InputStream covered() {
        return new SequenceInputStream(
                new ByteArrayInputStream(file, 0, gapStart), new ByteArrayInputStream(file, gapEnd, end - gapEnd));
    }

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        out.write(file, 0, gapStart);
        out.write(file, gapEnd, end - gapEnd);
    }

    @Override
    public Object getContent() {
        return this;
    }
}

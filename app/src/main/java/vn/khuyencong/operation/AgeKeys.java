package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.SCrypt;

/** The keys of an age file (age-encryption.org/v1) and what is done with each. */
final class AgeKeys {

    static final int KEY = 32;
    static final int TAG = 16;
    private static final int NONCE = 12;
    private static final int SCRYPT_BLOCK = 8;
    private static final String CIPHER = "ChaCha20-Poly1305";

    private AgeKeys() {}

    /** @param work logarithm to the base 2 of the cost: each one more doubles time and memory (128 MB at 17) */
    static byte[] fromPassphrase(String passphrase, byte[] salt, int work) {
        var label = "age-encryption.org/v1/scrypt".getBytes(UTF_8);
        var salted = ByteBuffer.allocate(label.length + salt.length)
                .put(label)
                .put(salt)
                .array();
        return SCrypt.generate(passphrase.getBytes(UTF_8), salted, 1 << work, SCRYPT_BLOCK, 1, KEY);
    }

    static byte[] derived(byte[] fileKey, byte[] salt, String purpose) throws GeneralSecurityException {
        var extract = HKDFParameterSpec.ofExtract().addIKM(fileKey);
        if (salt.length > 0) extract.addSalt(salt);
        return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(purpose.getBytes(UTF_8), KEY));
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] clear, int length) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(clear, 0, length);
    }

    /** @throws javax.crypto.AEADBadTagException if it was sealed with another key, or was changed since */
    static byte[] open(byte[] key, byte[] nonce, byte[] sealed, int length) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, 0, length);
    }

    static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    /** No two pieces of one file have the same number; the last one says that it is the last. */
    static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(NONCE)
                .putLong(NONCE - 1 - Long.BYTES, number)
                .put(NONCE - 1, (byte) (last ? 1 : 0))
                .array();
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        return cipher;
    }
}

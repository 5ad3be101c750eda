package vn.khuyencong.access.signin;

import static vn.khuyencong.access.db.Tables.PASSKEY;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.db.tables.records.PasskeyRecord;

/** Where the public halves of passkeys are kept. */
@Component
@Transactional
class PasskeyStore implements UserCredentialRepository {

    private final DSLContext db;
    private final OfficeClock clock;

    PasskeyStore(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credential) {
        db.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credential.getBytes()))
                .execute();
    }

    /** A new one, or one that was used: then only its counter, its backup and the moment change. */
    @Override
    public void save(CredentialRecord passkey) {
        db.insertInto(PASSKEY)
                .set(PASSKEY.ACCOUNT_ID, PasskeyOwners.account(passkey.getUserEntityUserId()))
                .set(PASSKEY.CREDENTIAL_ID, passkey.getCredentialId().getBytes())
                .set(PASSKEY.PUBLIC_KEY, passkey.getPublicKey().getBytes())
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.VERIFIED, passkey.isUvInitialized())
                .set(PASSKEY.BACKUP_ELIGIBLE, passkey.isBackupEligible())
                .set(PASSKEY.BACKUP_STATE, passkey.isBackupState())
                .set(
                        PASSKEY.TRANSPORTS,
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .set(
                        PASSKEY.ATTESTATION_OBJECT,
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .set(
                        PASSKEY.CLIENT_DATA,
                        Objects.requireNonNull(passkey.getAttestationClientDataJSON())
                                .getBytes())
                .set(PASSKEY.LABEL, passkey.getLabel())
                .set(PASSKEY.CREATED_AT, clock.instant())
                .set(PASSKEY.LAST_USED_AT, clock.instant())
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, passkey.getSignatureCount())
                .set(PASSKEY.BACKUP_STATE, passkey.isBackupState())
                .set(PASSKEY.LAST_USED_AT, clock.instant())
                .execute();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(credential.getBytes()))
                .fetchOne(PasskeyStore::credential);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return db.selectFrom(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(PasskeyOwners.account(owner)))
                .fetch(PasskeyStore::credential);
    }

    private static CredentialRecord credential(PasskeyRecord kept) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(kept.getCredentialId()))
                .userEntityUserId(PasskeyOwners.handle(kept.getAccountId()))
                .publicKey(new ImmutablePublicKeyCose(kept.getPublicKey()))
                .signatureCount(kept.getSignatureCount())
                .uvInitialized(kept.getVerified())
                .backupEligible(kept.getBackupEligible())
                .backupState(kept.getBackupState())
                .transports(Arrays.stream(kept.getTransports())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(kept.getAttestationObject()))
                .attestationClientDataJSON(new Bytes(kept.getClientData()))
                .created(kept.getCreatedAt())
                .lastUsed(kept.getLastUsedAt())
                .label(kept.getLabel())
                .build();
    }
}

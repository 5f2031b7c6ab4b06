package org.khet.portal.security.internal.factor;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.SecretBox;
import org.khet.portal.api.security.SecretBoxes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Second factors as rows; checks no rights. Safe for concurrent use: of two uses of one code at once, one is Outdated. */
@Component(service = FactorRepository.class)
public final class FactorRepository {
    private static final int SECRET_BYTES = 20;
    private static final int CODE_BYTES = 15; // 120 bits: more than 112 need no slow hash (ASVS 6.5.2)
    private static final int CODES = 10;
    private static final String KEEPER = "security";
    private final SecureRandom random = new SecureRandom();
    private final UnitOfWork unit;
    private final SecretBox box;
    private final Clock clock;

    /** @param boxes close secrets */
    @Activate
    public FactorRepository(
            @Reference(target = "(khet.unit=security)") UnitOfWork unit,
            @Reference SecretBoxes boxes,
            @Reference Clock clock) {
        this.unit = unit;
        this.box = boxes.of(KEEPER, this::isAnySet);
        this.clock = clock;
    }

    /** Since when the account has a second factor; empty when it has none. */
    public Optional<Instant> since(AccountId account) {
        return unit.runtime(rows -> row(rows, account).map(FactorEntity::since));
    }

    /** How many recovery codes were not used yet. */
    public int unused(AccountId account) {
        return unit.runtime(rows -> rows.createQuery(
                        "select count(r) from RecoveryEntity r where r.account = :account and r.used is null",
                        Long.class)
                .setParameter("account", account.value())
                .getSingleResult()
                .intValue());
    }

    /** Makes a fresh secret, not in force yet; gives it in base 32. */
    public String begin(AccountId account) {
        byte[] secret = bytes(SECRET_BYTES);
        unit.<@Nullable Object>runtime(rows -> {
            FactorEntity row = row(rows, account).orElseGet(() -> new FactorEntity(account));
            row.begin(box.close(owner(account), secret));
            rows.persist(row);
            return null;
        });
        return Base32.write(secret);
    }

    /** Whether the code is of the fresh secret; changes nothing. */
    public boolean fits(AccountId account, String typed) {
        return unit.runtime(rows -> row(rows, account)
                .filter(row -> freshStep(account, row, typed) >= 0)
                .isPresent());
    }

    /** Puts the fresh secret in force if the code is its own. */
    public boolean confirm(AccountId account, String typed) {
        return unit.runtime(rows -> {
            Optional<FactorEntity> found = row(rows, account);
            long step = found.map(row -> freshStep(account, row, typed)).orElse(-1L);
            found.filter(row -> step >= 0).ifPresent(row -> row.confirm(step, clock.instant()));
            return step >= 0;
        });
    }

    private long freshStep(AccountId account, FactorEntity row, String typed) {
        String fresh = row.fresh();
        return fresh == null
                ? -1
                : TotpCodes.matching(box.open(owner(account), fresh), Base32.typed(typed), clock.instant(), 0);
    }

    /**
     * Uses a code of the app or a recovery code; false when it is wrong or was used. Recovery codes need no key, so they
     * still let in where its file was lost.
     */
    public boolean use(AccountId account, String typed) {
        String code = Base32.typed(typed);
        return unit.runtime(rows -> row(rows, account)
                .map(row -> code.length() == TotpCodes.LENGTH
                        ? useTimeCode(account, row, code)
                        : useRecoveryCode(rows, account, code))
                .orElse(false));
    }

    /** A secret in blocks of four, for typing it into the app. */
    public String blocks(String secret) {
        return Base32.blocks(secret, " ");
    }

    private boolean useTimeCode(AccountId account, FactorEntity row, String code) {
        String secret = row.secret();
        long step = secret == null
                ? -1
                : TotpCodes.matching(box.open(owner(account), secret), code, clock.instant(), row.lastStep());
        if (step < 0) {
            return false;
        }
        row.used(step);
        return true;
    }

    private boolean useRecoveryCode(EntityManager rows, AccountId account, String code) {
        RecoveryEntity found = rows.find(RecoveryEntity.class, hash(account, code));
        return found != null && found.use(account, clock.instant());
    }

    /** Makes new recovery codes; the old ones end. */
    public List<String> renew(AccountId account) {
        List<String> codes = Stream.generate(() -> Base32.write(bytes(CODE_BYTES)))
                .limit(CODES)
                .toList();
        unit.<@Nullable Object>runtime(rows -> {
            dropCodes(rows, account);
            codes.forEach(code -> rows.persist(new RecoveryEntity(account, hash(account, code))));
            return null;
        });
        return codes.stream().map(code -> Base32.blocks(code, "-")).toList();
    }

    /** Takes secret and codes away; false when there was nothing. */
    public boolean remove(AccountId account) {
        return unit.runtime(rows -> {
            dropCodes(rows, account);
            Optional<FactorEntity> row = row(rows, account);
            row.ifPresent(rows::remove);
            return row.map(FactorEntity::since).isPresent();
        });
    }

    private boolean isAnySet() {
        return unit.runtime(
                rows -> rows.createQuery("select count(f) from FactorEntity f where f.secret is not null", Long.class)
                                .getSingleResult()
                        > 0);
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String owner(AccountId account) {
        return "account " + account.value();
    }

    private static void dropCodes(EntityManager rows, AccountId account) {
        rows.createQuery("delete from RecoveryEntity r where r.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }

    private static Optional<FactorEntity> row(EntityManager rows, AccountId account) {
        return Optional.ofNullable(rows.find(FactorEntity.class, account.value()));
    }

    /** A hundred and twenty random bits need no slow hash; the account makes equal codes of two people differ. */
    private static String hash(AccountId account, String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((account.value() + " " + code).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

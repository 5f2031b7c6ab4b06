package org.khet.portal.security.internal.account;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;

/** Row of sec_account: a sign-in of the runtime, of no office. */
@Entity
@Cacheable(false)
@Table(name = "sec_account")
class AccountEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sec_seq")
    @SequenceGenerator(name = "sec_seq", sequenceName = "sec_seq", allocationSize = 500)
    private long id;

    @Version
    private int version;

    private String name;

    @Column(name = "folded_name")
    private String foldedName;

    private @Nullable String password;

    @Column(name = "change_password")
    private boolean changePassword;

    private boolean closed;
    private boolean administers;
    private boolean demo;
    private long stamp;

    @Column(name = "last_sign_in")
    private @Nullable Instant lastSignIn;

    @Column(name = "made_at")
    private Instant made;

    @Enumerated(EnumType.STRING)
    @Column(name = "password_source")
    private StoredAccount.Source source;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_by")
    private StoredAccount.Source madeBy;

    /** For JPA. */
    protected AccountEntity() {}

    AccountEntity(AccountName name, StoredAccount.Kind kind, Instant made) {
        this.name = name.text();
        this.foldedName = name.folded();
        this.administers = kind == StoredAccount.Kind.ADMINISTRATOR;
        this.demo = kind == StoredAccount.Kind.DEMO;
        this.changePassword = !demo;
        this.stamp = 1;
        this.source = StoredAccount.Source.PORTAL;
        this.madeBy = StoredAccount.Source.PORTAL;
        this.made = made;
    }

    long id() {
        return id;
    }

    void password(@Nullable String hash, boolean change) {
        password = hash;
        changePassword = change;
        source = StoredAccount.Source.PORTAL;
        stamp++;
    }

    void useDirectory() {
        password = null;
        changePassword = false;
        source = StoredAccount.Source.DIRECTORY;
        stamp++;
    }

    /** Nobody opened it: the directory let somebody in who had none. */
    void madeByDirectory() {
        useDirectory();
        madeBy = StoredAccount.Source.DIRECTORY;
    }

    @Nullable Instant madeByDirectoryAt() {
        return madeBy == StoredAccount.Source.DIRECTORY ? made : null;
    }

    void close(boolean closing) {
        closed = closing;
        stamp++;
    }

    /** Closed for good: no name, no password, and not a word of when it was last used. */
    void erase() {
        name = "erased-" + id;
        foldedName = name;
        password = null;
        changePassword = false;
        lastSignIn = null;
        source = StoredAccount.Source.PORTAL;
        madeBy = StoredAccount.Source.PORTAL;
        close(true);
    }

    void administers(boolean does) {
        administers = does;
        stamp++;
    }

    void endSessions() {
        stamp++;
    }

    void signedIn(Instant now) {
        lastSignIn = now;
    }

    StoredAccount toValue() {
        return new StoredAccount(
                new AccountId(id), name, password, changePassword, !closed, kind(), stamp, lastSignIn, source);
    }

    private StoredAccount.Kind kind() {
        if (demo) {
            return StoredAccount.Kind.DEMO;
        }
        return administers ? StoredAccount.Kind.ADMINISTRATOR : StoredAccount.Kind.ORDINARY;
    }
}

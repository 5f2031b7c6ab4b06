package org.khet.portal.security.internal.manage;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.demo.DemoAccounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.security.internal.PortalHome;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts of demonstration offices and the file that names them. Source: ARCHITECTURE §4, CORE-133. */
@Component(service = DemoAccounts.class)
public final class DemoAccountService implements DemoAccounts {
    private static final String FILE = "demo-accounts.txt";
    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private final SecureRandom random = new SecureRandom();
    private final DemoAccountRepository repository;
    private final PasswordHashes hashes;
    private final PortalHome home;
    private final AccountEvents events;

    /** @param home where the file lies */
    @Activate
    public DemoAccountService(
            @Reference DemoAccountRepository repository,
            @Reference PasswordHashes hashes,
            @Reference PortalHome home,
            @Reference AccountEvents events) {
        this.repository = repository;
        this.hashes = hashes;
        this.home = home;
        this.events = events;
    }

    @Override
    public synchronized void open(
            OfficeId office, String officeCode, PersonId person, String typedName, List<Grant> grants) {
        AccountName name = AccountName.fresh(typedName);
        boolean named = home.read(FILE).stream().anyMatch(line -> isOf(line, Set.of(name.text())));
        String password = password();
        Optional<String> hash = named ? Optional.empty() : Optional.of(hashes.hash(password.toCharArray()));
        boolean changed = events.change(() -> repository.open(office, person, name, grants, hash));
        if (changed) {
            String roles = grants.stream().map(Grant::role).distinct().collect(Collectors.joining(","));
            var lines = new ArrayList<>(home.read(FILE));
            lines.removeIf(line -> isOf(line, Set.of(name.text())));
            lines.add(String.join("\t", officeCode, roles, name.text(), password));
            home.write(FILE, lines);
        }
    }

    @Override
    public synchronized void remove(OfficeId office) {
        Set<String> ended = events.change(() -> repository.end(office));
        List<String> left =
                home.read(FILE).stream().filter(line -> !isOf(line, ended)).toList();
        if (left.isEmpty()) {
            home.delete(FILE);
        } else {
            home.write(FILE, left);
        }
    }

    private static boolean isOf(String line, Set<String> names) {
        String[] parts = line.split("\t", -1);
        return parts.length == 4 && names.contains(parts[2]);
    }

    private String password() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }
}

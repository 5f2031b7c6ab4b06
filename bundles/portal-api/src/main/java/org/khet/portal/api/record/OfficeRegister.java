package org.khet.portal.api.record;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * A register that an office made itself while people work, beside those that its module declares.
 *
 * @param service    its records, as new ones are made
 * @param edition    by which edition of its form new ones are made
 * @param open       whether new records may be made
 * @param permission without which nobody uses such registers
 * @param granted    somebody before this register, with the rights that it grants; the portal itself reads all of it
 * @param reach      how far somebody, signed in or not, has a right that it grants
 * @param words      its words over those of the module
 * @param readings   its records as they are read, each in one of these; asked for when they are wanted
 */
public record OfficeRegister(
        RecordService<?> service,
        long edition,
        boolean open,
        Permission permission,
        UnaryOperator<Caller> granted,
        BiFunction<PersonId, Permission, Scope> reach,
        UnaryOperator<Texts> words,
        Supplier<List<Reading>> readings) {
    /**
     * Records that are read in one way.
     *
     * @param service reads them
     * @param these   which they are
     */
    public record Reading(RecordService<?> service, Condition these) {}

    /** For ever the same in all modules, e.g. {@code forms.register-12}: its address. */
    public String id() {
        String address = service.kind().listAddress();
        int module = address.indexOf('/');
        return address.substring(0, module) + "."
                + address.substring(module + 1).replace('/', '-');
    }
}

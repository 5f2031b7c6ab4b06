package org.khet.ict.internal.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.OfficeOwnedEntity;
import org.khet.portal.api.persistence.OfficeRowListener;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;

/** Row of ict_equipment. Leaves this package only as a {@link Device}. */
@Entity
@Table(name = "ict_equipment")
@AdditionalCriteria("this.office in :offices")
@EntityListeners(OfficeRowListener.class)
class EquipmentEntity implements OfficeOwnedEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ict_seq")
    private long id;

    @Version
    private int version;

    @Column(name = "office_id")
    private long office;

    @Column(name = "asset_seq")
    private int seq;

    @Column(name = "asset_no")
    private String assetNo;

    @Column(name = "property_no")
    private String propertyNo;

    @Column(name = "unit_id")
    private @Nullable Long unit;

    @Column(name = "school_id")
    private @Nullable Long school;

    @Column(name = "class_code")
    private String classCode;

    private String name;
    private String brand;

    @Column(name = "serial_no")
    private String serial;

    @Enumerated(EnumType.STRING)
    private DeviceState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_state")
    private DeviceState formerState;

    @Column(name = "warranty_until")
    private @Nullable LocalDate warranty;

    private String location;

    @SuppressWarnings("UnusedVariable") // read by the queries of lists
    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("UnusedVariable") // kept from others by the database
    @Column(name = "property_key")
    private @Nullable String propertyKey;

    @SuppressWarnings("UnusedVariable") // kept from others by the database
    @Column(name = "serial_key")
    private @Nullable String serialKey;

    protected EquipmentEntity() {}

    EquipmentEntity(OfficeId office, int seq, Device device) {
        this.office = office.value();
        this.seq = seq;
        assetNo = device.assetNo();
        formerState = device.state();
        write(device);
    }

    final void write(Device device) {
        unit = device.owner().unit() == null ? null : device.owner().unit().value();
        school =
                device.owner().school() == null ? null : device.owner().school().value();
        classCode = device.words().classCode();
        name = device.words().name();
        brand = device.words().brand();
        serial = device.words().serial();
        propertyNo = device.words().propertyNo();
        state = device.state();
        warranty = device.warranty();
        location = device.location();
        searchText = ThaiFolding.fold(String.join(" ", assetNo, name, brand, propertyNo, serial));
        propertyKey = propertyNo.isEmpty() ? null : owner() + "/" + propertyNo;
        serialKey = serial.isEmpty() ? null : brand.toLowerCase(Locale.ROOT) + "/" + serial;
    }

    private String owner() {
        return school != null ? "s" + school : unit != null ? "u" + unit : "o";
    }

    void repairStarted() {
        if (state != DeviceState.UNDER_REPAIR) {
            formerState = state;
            state = DeviceState.UNDER_REPAIR;
        }
    }

    void repairEnded() {
        if (state == DeviceState.UNDER_REPAIR) {
            state = formerState == DeviceState.UNDER_REPAIR ? DeviceState.IN_USE : formerState;
        }
    }

    void found(DeviceState condition, boolean stillRepaired) {
        if (state == DeviceState.UNDER_REPAIR && stillRepaired) {
            formerState = condition;
        } else if (!state.isGone()) {
            state = condition;
        }
    }

    boolean lent() {
        boolean free = state == DeviceState.IN_USE || state == DeviceState.SPARE;
        if (free) {
            formerState = state;
            state = DeviceState.ON_LOAN;
        }
        return free;
    }

    void lentBack(@Nullable DeviceState condition) {
        if (state == DeviceState.ON_LOAN) {
            state = condition != null ? condition : formerState == DeviceState.SPARE ? formerState : DeviceState.IN_USE;
        } else if (state == DeviceState.UNDER_REPAIR && formerState == DeviceState.ON_LOAN) {
            formerState = condition != null ? condition : DeviceState.SPARE;
        }
    }

    int version() {
        return version;
    }

    @Override
    public long office() {
        return office;
    }

    Device toValue() {
        return new Device(
                new Device.Key(id, version, new OfficeId(office)),
                assetNo,
                new DeviceOwner(unit == null ? null : new UnitId(unit), school == null ? null : new SchoolId(school)),
                new Device.Words(classCode, name, brand, serial, propertyNo),
                state,
                warranty,
                location);
    }
}

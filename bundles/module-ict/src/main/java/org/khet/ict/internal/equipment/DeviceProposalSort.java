package org.khet.ict.internal.equipment;

/** What a school proposes about a device. */
public enum DeviceProposalSort {
    /** ขอขึ้นทะเบียน: it has the device, which stands in no register yet. */
    ENTER,
    /** ขอทดแทน: the device should be replaced. */
    REPLACE,
    /** ขอจำหน่าย: the device should be given up. */
    DISPOSE
}

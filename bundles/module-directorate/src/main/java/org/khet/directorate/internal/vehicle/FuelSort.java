package org.khet.directorate.internal.vehicle;

/** What is put into a vehicle; kilometres per litre are told of fuel only. */
public enum FuelSort {
    /** Fuel. */
    FUEL,
    /** Lubricant and other liquids. */
    LUBRICANT
}

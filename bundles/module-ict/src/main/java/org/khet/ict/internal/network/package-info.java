/** Network of the office and its schools: sites and risks. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.network;

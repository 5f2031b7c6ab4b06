/** Studies of information systems, software, work that was changed by ICT, and data that were exchanged. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.study;

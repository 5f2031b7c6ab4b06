/** Certificates, and the papers that the module prints. */
@NullMarked
package org.khet.personnel.internal.paper;

import org.jspecify.annotations.NullMarked;

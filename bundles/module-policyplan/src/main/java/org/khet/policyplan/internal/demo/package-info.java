/** The demonstration of the module. */
@NullMarked
package org.khet.policyplan.internal.demo;

import org.jspecify.annotations.NullMarked;

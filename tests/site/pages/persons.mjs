/** Invented personal data. Each value is a canary: a test looks for it in notes, storage and reports. */
export const PERSON = {
  name: "Canarina Vogelsang-Testova", phone: "+34 600 123 987", payment: "Canary Pay ****4242",
  address: "Calle del Canario Amarillo 17, 3º B, 46999 Canarópolis",
};

/** The pieces by which any part of it would be recognised. */
export const CANARIES = ["Canarina", "Vogelsang", "600 123 987", "600123987", "Canario", "Amarillo", "Canarópolis", "46999", "Canary Pay", "4242"];

// GENERATED from the config schema by npm run generate. Do not edit; its type stands in validate.generated.d.ts.
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated


const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"properties":{"extends":{"anyOf":[{"type":"string","enum":["recommended","resources","valid","security","availability","all"]},{"type":"array","items":{"type":"string","enum":["recommended","resources","valid","security","availability","all"]}}]},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"}},"kinds":{"type":"array","items":{"type":"string"}},"names":{"type":"array","items":{"type":"string"}},"namespaces":{"type":"array","items":{"type":"string"}},"rules":{"$ref":"#/definitions/rules"}},"required":["rules"]}},"ignore":{"type":"array","items":{"type":"string"}},"kubernetesVersion":{"type":"string","pattern":"^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"},"provider":{"type":"string","enum":["aws","gcp","azure","alibaba","tencent","baremetal","unknown"]},"clusterDomain":{"type":"string","pattern":"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"},"nodeCIDRs":{"type":"array","items":{"type":"string","pattern":"^[0-9a-fA-F:.]+/[0-9]{1,3}$"}},"nodeKernel":{"type":"string","pattern":"^[0-9]+\\.[0-9]+"},"images":{"type":"object","additionalProperties":{"$ref":"#/definitions/imageTraits"}},"externalCallers":{"type":"boolean"},"externalObjects":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"}},"required":["kind"]}},"workloadKinds":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"podTemplate":{"type":"string","pattern":"^(/[^/]+)+$"},"replicas":{"type":"string","pattern":"^(/[^/]+)+$"}},"required":["apiVersion","kind","podTemplate"]}},"suppressions":{"type":"object","additionalProperties":false,"properties":{"requireReason":{"type":"boolean"},"reportUnused":{"type":"boolean"}}}},"definitions":{"severity":{"type":"string","enum":["off","info","warning","error"]},"rules":{"type":"object","additionalProperties":false,"properties":{"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"cpu-limit-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"duplicate-key":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"expired-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-cluster-extra-hop":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-blackhole":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-single-replica":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-uneven":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-policy-invalid":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-policy-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"file-too-large":{"const":"error"},"grace-period-zero":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"limit-below-request":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"memory-limit-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"resource-unit-wrong":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"suppression-reason-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"syntax-error":{"const":"error"},"unknown-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"unreadable-file":{"const":"error"},"unused-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"uwsgi-http-socket-direct":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]}}},"imageTraits":{"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"}}}}};
const schema63 = {"type":"object","additionalProperties":false,"properties":{"shell":{"type":"string","enum":["bash","dash","busybox","zsh","mksh","none"]},"libc":{"type":"string","enum":["glibc","musl","none"]},"entrypoint":{"type":"array","items":{"type":"string"}},"cmd":{"type":"array","items":{"type":"string"}},"drainsOnTerm":{"type":"boolean"}}};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"best-effort-pod":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"},"memory":{"type":"string"}}}]},"cpu-limit-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"cpu-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"cpu":{"type":"string"}}}]},"dns-ndots-amplification":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"minExternalHosts":{"type":"integer","minimum":1},"highTrafficReplicas":{"type":"integer","minimum":1}}}]},"dns-ndots-breaks-musl":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"duplicate-key":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"expired-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-cluster-extra-hop":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-blackhole":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-single-replica":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-local-uneven":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-policy-invalid":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"external-traffic-policy-unset":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"file-too-large":{"const":"error"},"grace-period-zero":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"limit-below-request":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"memory-limit-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"memory-request-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"memory":{"type":"string"}}}]},"prestop-exceeds-grace-period":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"prestop-too-short":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"},"needSeconds":{"type":"object","additionalProperties":false,"properties":{"clusterip":{"type":"integer","minimum":0},"ingress":{"type":"integer","minimum":0},"lb-pod":{"type":"integer","minimum":0},"lb-node":{"type":"integer","minimum":0},"mesh":{"type":"integer","minimum":0}}},"shutdownBudgetSeconds":{"type":"integer","minimum":0}}}]},"resource-unit-wrong":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"suppression-reason-missing":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"syntax-error":{"const":"error"},"unknown-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"unreadable-file":{"const":"error"},"unused-suppression":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]},"uwsgi-http-socket-direct":{"anyOf":[{"$ref":"#/definitions/severity"},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/definitions/severity"}}}]}}};
const schema13 = {"type":"string","enum":["off","info","warning","error"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["best-effort-pod"] !== undefined){
let data0 = data["best-effort-pod"];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err2 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "severity") || (key1 === "cpu")) || (key1 === "memory"))){
const err3 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.severity !== undefined){
let data1 = data0.severity;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/best-effort-pod/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "error"))){
const err5 = {instancePath:instancePath+"/best-effort-pod/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.cpu !== undefined){
if(typeof data0.cpu !== "string"){
const err6 = {instancePath:instancePath+"/best-effort-pod/cpu",schemaPath:"#/properties/best-effort-pod/anyOf/1/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.memory !== undefined){
if(typeof data0.memory !== "string"){
const err7 = {instancePath:instancePath+"/best-effort-pod/memory",schemaPath:"#/properties/best-effort-pod/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/best-effort-pod",schemaPath:"#/properties/best-effort-pod/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data["cpu-limit-missing"] !== undefined){
let data4 = data["cpu-limit-missing"];
const _errs18 = errors;
let valid5 = false;
const _errs19 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/cpu-limit-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "error"))){
const err11 = {instancePath:instancePath+"/cpu-limit-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs22 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(key2 === "severity")){
const err12 = {instancePath:instancePath+"/cpu-limit-missing",schemaPath:"#/properties/cpu-limit-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.severity !== undefined){
let data5 = data4.severity;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/cpu-limit-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "error"))){
const err14 = {instancePath:instancePath+"/cpu-limit-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/cpu-limit-missing",schemaPath:"#/properties/cpu-limit-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err16 = {instancePath:instancePath+"/cpu-limit-missing",schemaPath:"#/properties/cpu-limit-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data["cpu-request-missing"] !== undefined){
let data6 = data["cpu-request-missing"];
const _errs29 = errors;
let valid9 = false;
const _errs30 = errors;
if(typeof data6 !== "string"){
const err17 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((((data6 === "off") || (data6 === "info")) || (data6 === "warning")) || (data6 === "error"))){
const err18 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs33 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!((key3 === "severity") || (key3 === "cpu"))){
const err19 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.severity !== undefined){
let data7 = data6.severity;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/cpu-request-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data7 === "off") || (data7 === "info")) || (data7 === "warning")) || (data7 === "error"))){
const err21 = {instancePath:instancePath+"/cpu-request-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.cpu !== undefined){
if(typeof data6.cpu !== "string"){
const err22 = {instancePath:instancePath+"/cpu-request-missing/cpu",schemaPath:"#/properties/cpu-request-missing/anyOf/1/properties/cpu/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err24 = {instancePath:instancePath+"/cpu-request-missing",schemaPath:"#/properties/cpu-request-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data["dns-ndots-amplification"] !== undefined){
let data9 = data["dns-ndots-amplification"];
const _errs42 = errors;
let valid13 = false;
const _errs43 = errors;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((((data9 === "off") || (data9 === "info")) || (data9 === "warning")) || (data9 === "error"))){
const err26 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const _errs46 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!(((key4 === "severity") || (key4 === "minExternalHosts")) || (key4 === "highTrafficReplicas"))){
const err27 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.severity !== undefined){
let data10 = data9.severity;
if(typeof data10 !== "string"){
const err28 = {instancePath:instancePath+"/dns-ndots-amplification/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data10 === "off") || (data10 === "info")) || (data10 === "warning")) || (data10 === "error"))){
const err29 = {instancePath:instancePath+"/dns-ndots-amplification/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.minExternalHosts !== undefined){
let data11 = data9.minExternalHosts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/dns-ndots-amplification/minExternalHosts",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/minExternalHosts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data9.highTrafficReplicas !== undefined){
let data12 = data9.highTrafficReplicas;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err32 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/dns-ndots-amplification/highTrafficReplicas",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/properties/highTrafficReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid3 = _errs46 === errors;
valid13 = valid13 || _valid3;
}
if(!valid13){
const err35 = {instancePath:instancePath+"/dns-ndots-amplification",schemaPath:"#/properties/dns-ndots-amplification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data["dns-ndots-breaks-musl"] !== undefined){
let data13 = data["dns-ndots-breaks-musl"];
const _errs57 = errors;
let valid17 = false;
const _errs58 = errors;
if(typeof data13 !== "string"){
const err36 = {instancePath:instancePath+"/dns-ndots-breaks-musl",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((((data13 === "off") || (data13 === "info")) || (data13 === "warning")) || (data13 === "error"))){
const err37 = {instancePath:instancePath+"/dns-ndots-breaks-musl",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs58 === errors;
valid17 = valid17 || _valid4;
if(!valid17){
const _errs61 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(key5 === "severity")){
const err38 = {instancePath:instancePath+"/dns-ndots-breaks-musl",schemaPath:"#/properties/dns-ndots-breaks-musl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.severity !== undefined){
let data14 = data13.severity;
if(typeof data14 !== "string"){
const err39 = {instancePath:instancePath+"/dns-ndots-breaks-musl/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data14 === "off") || (data14 === "info")) || (data14 === "warning")) || (data14 === "error"))){
const err40 = {instancePath:instancePath+"/dns-ndots-breaks-musl/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/dns-ndots-breaks-musl",schemaPath:"#/properties/dns-ndots-breaks-musl/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs61 === errors;
valid17 = valid17 || _valid4;
}
if(!valid17){
const err42 = {instancePath:instancePath+"/dns-ndots-breaks-musl",schemaPath:"#/properties/dns-ndots-breaks-musl/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data["duplicate-key"] !== undefined){
let data15 = data["duplicate-key"];
const _errs68 = errors;
let valid21 = false;
const _errs69 = errors;
if(typeof data15 !== "string"){
const err43 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "error"))){
const err44 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid5 = _errs69 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const _errs72 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!(key6 === "severity")){
const err45 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/properties/duplicate-key/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.severity !== undefined){
let data16 = data15.severity;
if(typeof data16 !== "string"){
const err46 = {instancePath:instancePath+"/duplicate-key/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((data16 === "off") || (data16 === "info")) || (data16 === "warning")) || (data16 === "error"))){
const err47 = {instancePath:instancePath+"/duplicate-key/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/properties/duplicate-key/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid21 = valid21 || _valid5;
}
if(!valid21){
const err49 = {instancePath:instancePath+"/duplicate-key",schemaPath:"#/properties/duplicate-key/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
}
if(data["expired-suppression"] !== undefined){
let data17 = data["expired-suppression"];
const _errs79 = errors;
let valid25 = false;
const _errs80 = errors;
if(typeof data17 !== "string"){
const err50 = {instancePath:instancePath+"/expired-suppression",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data17 === "off") || (data17 === "info")) || (data17 === "warning")) || (data17 === "error"))){
const err51 = {instancePath:instancePath+"/expired-suppression",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid6 = _errs80 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs83 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(key7 === "severity")){
const err52 = {instancePath:instancePath+"/expired-suppression",schemaPath:"#/properties/expired-suppression/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data17.severity !== undefined){
let data18 = data17.severity;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/expired-suppression/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((data18 === "off") || (data18 === "info")) || (data18 === "warning")) || (data18 === "error"))){
const err54 = {instancePath:instancePath+"/expired-suppression/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/expired-suppression",schemaPath:"#/properties/expired-suppression/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid25 = valid25 || _valid6;
}
if(!valid25){
const err56 = {instancePath:instancePath+"/expired-suppression",schemaPath:"#/properties/expired-suppression/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-cluster-extra-hop"] !== undefined){
let data19 = data["external-traffic-cluster-extra-hop"];
const _errs90 = errors;
let valid29 = false;
const _errs91 = errors;
if(typeof data19 !== "string"){
const err57 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "error"))){
const err58 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid7 = _errs91 === errors;
valid29 = valid29 || _valid7;
if(!valid29){
const _errs94 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(!(key8 === "severity")){
const err59 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop",schemaPath:"#/properties/external-traffic-cluster-extra-hop/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.severity !== undefined){
let data20 = data19.severity;
if(typeof data20 !== "string"){
const err60 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data20 === "off") || (data20 === "info")) || (data20 === "warning")) || (data20 === "error"))){
const err61 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop",schemaPath:"#/properties/external-traffic-cluster-extra-hop/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid7 = _errs94 === errors;
valid29 = valid29 || _valid7;
}
if(!valid29){
const err63 = {instancePath:instancePath+"/external-traffic-cluster-extra-hop",schemaPath:"#/properties/external-traffic-cluster-extra-hop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-local-blackhole"] !== undefined){
let data21 = data["external-traffic-local-blackhole"];
const _errs101 = errors;
let valid33 = false;
const _errs102 = errors;
if(typeof data21 !== "string"){
const err64 = {instancePath:instancePath+"/external-traffic-local-blackhole",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((((data21 === "off") || (data21 === "info")) || (data21 === "warning")) || (data21 === "error"))){
const err65 = {instancePath:instancePath+"/external-traffic-local-blackhole",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs102 === errors;
valid33 = valid33 || _valid8;
if(!valid33){
const _errs105 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key9 in data21){
if(!(key9 === "severity")){
const err66 = {instancePath:instancePath+"/external-traffic-local-blackhole",schemaPath:"#/properties/external-traffic-local-blackhole/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data21.severity !== undefined){
let data22 = data21.severity;
if(typeof data22 !== "string"){
const err67 = {instancePath:instancePath+"/external-traffic-local-blackhole/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "error"))){
const err68 = {instancePath:instancePath+"/external-traffic-local-blackhole/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/external-traffic-local-blackhole",schemaPath:"#/properties/external-traffic-local-blackhole/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid8 = _errs105 === errors;
valid33 = valid33 || _valid8;
}
if(!valid33){
const err70 = {instancePath:instancePath+"/external-traffic-local-blackhole",schemaPath:"#/properties/external-traffic-local-blackhole/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-local-single-replica"] !== undefined){
let data23 = data["external-traffic-local-single-replica"];
const _errs112 = errors;
let valid37 = false;
const _errs113 = errors;
if(typeof data23 !== "string"){
const err71 = {instancePath:instancePath+"/external-traffic-local-single-replica",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((data23 === "off") || (data23 === "info")) || (data23 === "warning")) || (data23 === "error"))){
const err72 = {instancePath:instancePath+"/external-traffic-local-single-replica",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid9 = _errs113 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs116 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key10 in data23){
if(!(key10 === "severity")){
const err73 = {instancePath:instancePath+"/external-traffic-local-single-replica",schemaPath:"#/properties/external-traffic-local-single-replica/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data23.severity !== undefined){
let data24 = data23.severity;
if(typeof data24 !== "string"){
const err74 = {instancePath:instancePath+"/external-traffic-local-single-replica/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((((data24 === "off") || (data24 === "info")) || (data24 === "warning")) || (data24 === "error"))){
const err75 = {instancePath:instancePath+"/external-traffic-local-single-replica/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/external-traffic-local-single-replica",schemaPath:"#/properties/external-traffic-local-single-replica/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid9 = _errs116 === errors;
valid37 = valid37 || _valid9;
}
if(!valid37){
const err77 = {instancePath:instancePath+"/external-traffic-local-single-replica",schemaPath:"#/properties/external-traffic-local-single-replica/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-local-uneven"] !== undefined){
let data25 = data["external-traffic-local-uneven"];
const _errs123 = errors;
let valid41 = false;
const _errs124 = errors;
if(typeof data25 !== "string"){
const err78 = {instancePath:instancePath+"/external-traffic-local-uneven",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((((data25 === "off") || (data25 === "info")) || (data25 === "warning")) || (data25 === "error"))){
const err79 = {instancePath:instancePath+"/external-traffic-local-uneven",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid10 = _errs124 === errors;
valid41 = valid41 || _valid10;
if(!valid41){
const _errs127 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key11 in data25){
if(!(key11 === "severity")){
const err80 = {instancePath:instancePath+"/external-traffic-local-uneven",schemaPath:"#/properties/external-traffic-local-uneven/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.severity !== undefined){
let data26 = data25.severity;
if(typeof data26 !== "string"){
const err81 = {instancePath:instancePath+"/external-traffic-local-uneven/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data26 === "off") || (data26 === "info")) || (data26 === "warning")) || (data26 === "error"))){
const err82 = {instancePath:instancePath+"/external-traffic-local-uneven/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/external-traffic-local-uneven",schemaPath:"#/properties/external-traffic-local-uneven/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid10 = _errs127 === errors;
valid41 = valid41 || _valid10;
}
if(!valid41){
const err84 = {instancePath:instancePath+"/external-traffic-local-uneven",schemaPath:"#/properties/external-traffic-local-uneven/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-policy-invalid"] !== undefined){
let data27 = data["external-traffic-policy-invalid"];
const _errs134 = errors;
let valid45 = false;
const _errs135 = errors;
if(typeof data27 !== "string"){
const err85 = {instancePath:instancePath+"/external-traffic-policy-invalid",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((((data27 === "off") || (data27 === "info")) || (data27 === "warning")) || (data27 === "error"))){
const err86 = {instancePath:instancePath+"/external-traffic-policy-invalid",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid11 = _errs135 === errors;
valid45 = valid45 || _valid11;
if(!valid45){
const _errs138 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key12 in data27){
if(!(key12 === "severity")){
const err87 = {instancePath:instancePath+"/external-traffic-policy-invalid",schemaPath:"#/properties/external-traffic-policy-invalid/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data27.severity !== undefined){
let data28 = data27.severity;
if(typeof data28 !== "string"){
const err88 = {instancePath:instancePath+"/external-traffic-policy-invalid/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((((data28 === "off") || (data28 === "info")) || (data28 === "warning")) || (data28 === "error"))){
const err89 = {instancePath:instancePath+"/external-traffic-policy-invalid/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/external-traffic-policy-invalid",schemaPath:"#/properties/external-traffic-policy-invalid/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid11 = _errs138 === errors;
valid45 = valid45 || _valid11;
}
if(!valid45){
const err91 = {instancePath:instancePath+"/external-traffic-policy-invalid",schemaPath:"#/properties/external-traffic-policy-invalid/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data["external-traffic-policy-unset"] !== undefined){
let data29 = data["external-traffic-policy-unset"];
const _errs145 = errors;
let valid49 = false;
const _errs146 = errors;
if(typeof data29 !== "string"){
const err92 = {instancePath:instancePath+"/external-traffic-policy-unset",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((((data29 === "off") || (data29 === "info")) || (data29 === "warning")) || (data29 === "error"))){
const err93 = {instancePath:instancePath+"/external-traffic-policy-unset",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid12 = _errs146 === errors;
valid49 = valid49 || _valid12;
if(!valid49){
const _errs149 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key13 in data29){
if(!(key13 === "severity")){
const err94 = {instancePath:instancePath+"/external-traffic-policy-unset",schemaPath:"#/properties/external-traffic-policy-unset/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data29.severity !== undefined){
let data30 = data29.severity;
if(typeof data30 !== "string"){
const err95 = {instancePath:instancePath+"/external-traffic-policy-unset/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((((data30 === "off") || (data30 === "info")) || (data30 === "warning")) || (data30 === "error"))){
const err96 = {instancePath:instancePath+"/external-traffic-policy-unset/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/external-traffic-policy-unset",schemaPath:"#/properties/external-traffic-policy-unset/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid12 = _errs149 === errors;
valid49 = valid49 || _valid12;
}
if(!valid49){
const err98 = {instancePath:instancePath+"/external-traffic-policy-unset",schemaPath:"#/properties/external-traffic-policy-unset/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
}
}
if(data["file-too-large"] !== undefined){
if("error" !== data["file-too-large"]){
const err99 = {instancePath:instancePath+"/file-too-large",schemaPath:"#/properties/file-too-large/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data["grace-period-zero"] !== undefined){
let data32 = data["grace-period-zero"];
const _errs157 = errors;
let valid53 = false;
const _errs158 = errors;
if(typeof data32 !== "string"){
const err100 = {instancePath:instancePath+"/grace-period-zero",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data32 === "off") || (data32 === "info")) || (data32 === "warning")) || (data32 === "error"))){
const err101 = {instancePath:instancePath+"/grace-period-zero",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid13 = _errs158 === errors;
valid53 = valid53 || _valid13;
if(!valid53){
const _errs161 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key14 in data32){
if(!(key14 === "severity")){
const err102 = {instancePath:instancePath+"/grace-period-zero",schemaPath:"#/properties/grace-period-zero/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data32.severity !== undefined){
let data33 = data32.severity;
if(typeof data33 !== "string"){
const err103 = {instancePath:instancePath+"/grace-period-zero/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((((data33 === "off") || (data33 === "info")) || (data33 === "warning")) || (data33 === "error"))){
const err104 = {instancePath:instancePath+"/grace-period-zero/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/grace-period-zero",schemaPath:"#/properties/grace-period-zero/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid13 = _errs161 === errors;
valid53 = valid53 || _valid13;
}
if(!valid53){
const err106 = {instancePath:instancePath+"/grace-period-zero",schemaPath:"#/properties/grace-period-zero/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
if(data["limit-below-request"] !== undefined){
let data34 = data["limit-below-request"];
const _errs168 = errors;
let valid57 = false;
const _errs169 = errors;
if(typeof data34 !== "string"){
const err107 = {instancePath:instancePath+"/limit-below-request",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((data34 === "off") || (data34 === "info")) || (data34 === "warning")) || (data34 === "error"))){
const err108 = {instancePath:instancePath+"/limit-below-request",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid14 = _errs169 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs172 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key15 in data34){
if(!(key15 === "severity")){
const err109 = {instancePath:instancePath+"/limit-below-request",schemaPath:"#/properties/limit-below-request/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.severity !== undefined){
let data35 = data34.severity;
if(typeof data35 !== "string"){
const err110 = {instancePath:instancePath+"/limit-below-request/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "error"))){
const err111 = {instancePath:instancePath+"/limit-below-request/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/limit-below-request",schemaPath:"#/properties/limit-below-request/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid14 = _errs172 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err113 = {instancePath:instancePath+"/limit-below-request",schemaPath:"#/properties/limit-below-request/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-limit-missing"] !== undefined){
let data36 = data["memory-limit-missing"];
const _errs179 = errors;
let valid61 = false;
const _errs180 = errors;
if(typeof data36 !== "string"){
const err114 = {instancePath:instancePath+"/memory-limit-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((data36 === "off") || (data36 === "info")) || (data36 === "warning")) || (data36 === "error"))){
const err115 = {instancePath:instancePath+"/memory-limit-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid15 = _errs180 === errors;
valid61 = valid61 || _valid15;
if(!valid61){
const _errs183 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key16 in data36){
if(!(key16 === "severity")){
const err116 = {instancePath:instancePath+"/memory-limit-missing",schemaPath:"#/properties/memory-limit-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data36.severity !== undefined){
let data37 = data36.severity;
if(typeof data37 !== "string"){
const err117 = {instancePath:instancePath+"/memory-limit-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((((data37 === "off") || (data37 === "info")) || (data37 === "warning")) || (data37 === "error"))){
const err118 = {instancePath:instancePath+"/memory-limit-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/memory-limit-missing",schemaPath:"#/properties/memory-limit-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid15 = _errs183 === errors;
valid61 = valid61 || _valid15;
}
if(!valid61){
const err120 = {instancePath:instancePath+"/memory-limit-missing",schemaPath:"#/properties/memory-limit-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
}
if(data["memory-request-missing"] !== undefined){
let data38 = data["memory-request-missing"];
const _errs190 = errors;
let valid65 = false;
const _errs191 = errors;
if(typeof data38 !== "string"){
const err121 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((((data38 === "off") || (data38 === "info")) || (data38 === "warning")) || (data38 === "error"))){
const err122 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid16 = _errs191 === errors;
valid65 = valid65 || _valid16;
if(!valid65){
const _errs194 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key17 in data38){
if(!((key17 === "severity") || (key17 === "memory"))){
const err123 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data38.severity !== undefined){
let data39 = data38.severity;
if(typeof data39 !== "string"){
const err124 = {instancePath:instancePath+"/memory-request-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "error"))){
const err125 = {instancePath:instancePath+"/memory-request-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data38.memory !== undefined){
if(typeof data38.memory !== "string"){
const err126 = {instancePath:instancePath+"/memory-request-missing/memory",schemaPath:"#/properties/memory-request-missing/anyOf/1/properties/memory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid16 = _errs194 === errors;
valid65 = valid65 || _valid16;
}
if(!valid65){
const err128 = {instancePath:instancePath+"/memory-request-missing",schemaPath:"#/properties/memory-request-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data["prestop-exceeds-grace-period"] !== undefined){
let data41 = data["prestop-exceeds-grace-period"];
const _errs203 = errors;
let valid69 = false;
const _errs204 = errors;
if(typeof data41 !== "string"){
const err129 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data41 === "off") || (data41 === "info")) || (data41 === "warning")) || (data41 === "error"))){
const err130 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid17 = _errs204 === errors;
valid69 = valid69 || _valid17;
if(!valid69){
const _errs207 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key18 in data41){
if(!((key18 === "severity") || (key18 === "shutdownBudgetSeconds"))){
const err131 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data41.severity !== undefined){
let data42 = data41.severity;
if(typeof data42 !== "string"){
const err132 = {instancePath:instancePath+"/prestop-exceeds-grace-period/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!((((data42 === "off") || (data42 === "info")) || (data42 === "warning")) || (data42 === "error"))){
const err133 = {instancePath:instancePath+"/prestop-exceeds-grace-period/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data41.shutdownBudgetSeconds !== undefined){
let data43 = data41.shutdownBudgetSeconds;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err134 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err135 = {instancePath:instancePath+"/prestop-exceeds-grace-period/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid17 = _errs207 === errors;
valid69 = valid69 || _valid17;
}
if(!valid69){
const err137 = {instancePath:instancePath+"/prestop-exceeds-grace-period",schemaPath:"#/properties/prestop-exceeds-grace-period/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
if(data["prestop-missing"] !== undefined){
let data44 = data["prestop-missing"];
const _errs216 = errors;
let valid73 = false;
const _errs217 = errors;
if(typeof data44 !== "string"){
const err138 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!((((data44 === "off") || (data44 === "info")) || (data44 === "warning")) || (data44 === "error"))){
const err139 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid18 = _errs217 === errors;
valid73 = valid73 || _valid18;
if(!valid73){
const _errs220 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key19 in data44){
if(!(((key19 === "severity") || (key19 === "needSeconds")) || (key19 === "shutdownBudgetSeconds"))){
const err140 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.severity !== undefined){
let data45 = data44.severity;
if(typeof data45 !== "string"){
const err141 = {instancePath:instancePath+"/prestop-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!((((data45 === "off") || (data45 === "info")) || (data45 === "warning")) || (data45 === "error"))){
const err142 = {instancePath:instancePath+"/prestop-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data44.needSeconds !== undefined){
let data46 = data44.needSeconds;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key20 in data46){
if(!(((((key20 === "clusterip") || (key20 === "ingress")) || (key20 === "lb-pod")) || (key20 === "lb-node")) || (key20 === "mesh"))){
const err143 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data46.clusterip !== undefined){
let data47 = data46.clusterip;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err144 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err145 = {instancePath:instancePath+"/prestop-missing/needSeconds/clusterip",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data46.ingress !== undefined){
let data48 = data46.ingress;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err146 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err147 = {instancePath:instancePath+"/prestop-missing/needSeconds/ingress",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data46["lb-pod"] !== undefined){
let data49 = data46["lb-pod"];
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err148 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err149 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-pod",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(data46["lb-node"] !== undefined){
let data50 = data46["lb-node"];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err150 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err151 = {instancePath:instancePath+"/prestop-missing/needSeconds/lb-node",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data46.mesh !== undefined){
let data51 = data46.mesh;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err152 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err153 = {instancePath:instancePath+"/prestop-missing/needSeconds/mesh",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
}
else {
const err154 = {instancePath:instancePath+"/prestop-missing/needSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data44.shutdownBudgetSeconds !== undefined){
let data52 = data44.shutdownBudgetSeconds;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err155 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err156 = {instancePath:instancePath+"/prestop-missing/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-missing/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid18 = _errs220 === errors;
valid73 = valid73 || _valid18;
}
if(!valid73){
const err158 = {instancePath:instancePath+"/prestop-missing",schemaPath:"#/properties/prestop-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
}
if(data["prestop-too-short"] !== undefined){
let data53 = data["prestop-too-short"];
const _errs242 = errors;
let valid78 = false;
const _errs243 = errors;
if(typeof data53 !== "string"){
const err159 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!((((data53 === "off") || (data53 === "info")) || (data53 === "warning")) || (data53 === "error"))){
const err160 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid19 = _errs243 === errors;
valid78 = valid78 || _valid19;
if(!valid78){
const _errs246 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key21 in data53){
if(!(((key21 === "severity") || (key21 === "needSeconds")) || (key21 === "shutdownBudgetSeconds"))){
const err161 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data53.severity !== undefined){
let data54 = data53.severity;
if(typeof data54 !== "string"){
const err162 = {instancePath:instancePath+"/prestop-too-short/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((((data54 === "off") || (data54 === "info")) || (data54 === "warning")) || (data54 === "error"))){
const err163 = {instancePath:instancePath+"/prestop-too-short/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data53.needSeconds !== undefined){
let data55 = data53.needSeconds;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key22 in data55){
if(!(((((key22 === "clusterip") || (key22 === "ingress")) || (key22 === "lb-pod")) || (key22 === "lb-node")) || (key22 === "mesh"))){
const err164 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data55.clusterip !== undefined){
let data56 = data55.clusterip;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err165 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err166 = {instancePath:instancePath+"/prestop-too-short/needSeconds/clusterip",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/clusterip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data55.ingress !== undefined){
let data57 = data55.ingress;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err167 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err168 = {instancePath:instancePath+"/prestop-too-short/needSeconds/ingress",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/ingress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(data55["lb-pod"] !== undefined){
let data58 = data55["lb-pod"];
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err169 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err170 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-pod",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-pod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
if(data55["lb-node"] !== undefined){
let data59 = data55["lb-node"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err171 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err172 = {instancePath:instancePath+"/prestop-too-short/needSeconds/lb-node",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/lb-node/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data55.mesh !== undefined){
let data60 = data55.mesh;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err173 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err174 = {instancePath:instancePath+"/prestop-too-short/needSeconds/mesh",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/properties/mesh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
}
else {
const err175 = {instancePath:instancePath+"/prestop-too-short/needSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/needSeconds/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data53.shutdownBudgetSeconds !== undefined){
let data61 = data53.shutdownBudgetSeconds;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err176 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err177 = {instancePath:instancePath+"/prestop-too-short/shutdownBudgetSeconds",schemaPath:"#/properties/prestop-too-short/anyOf/1/properties/shutdownBudgetSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
}
else {
const err178 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid19 = _errs246 === errors;
valid78 = valid78 || _valid19;
}
if(!valid78){
const err179 = {instancePath:instancePath+"/prestop-too-short",schemaPath:"#/properties/prestop-too-short/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
}
if(data["resource-unit-wrong"] !== undefined){
let data62 = data["resource-unit-wrong"];
const _errs268 = errors;
let valid83 = false;
const _errs269 = errors;
if(typeof data62 !== "string"){
const err180 = {instancePath:instancePath+"/resource-unit-wrong",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "error"))){
const err181 = {instancePath:instancePath+"/resource-unit-wrong",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid20 = _errs269 === errors;
valid83 = valid83 || _valid20;
if(!valid83){
const _errs272 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key23 in data62){
if(!(key23 === "severity")){
const err182 = {instancePath:instancePath+"/resource-unit-wrong",schemaPath:"#/properties/resource-unit-wrong/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data62.severity !== undefined){
let data63 = data62.severity;
if(typeof data63 !== "string"){
const err183 = {instancePath:instancePath+"/resource-unit-wrong/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!((((data63 === "off") || (data63 === "info")) || (data63 === "warning")) || (data63 === "error"))){
const err184 = {instancePath:instancePath+"/resource-unit-wrong/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/resource-unit-wrong",schemaPath:"#/properties/resource-unit-wrong/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid20 = _errs272 === errors;
valid83 = valid83 || _valid20;
}
if(!valid83){
const err186 = {instancePath:instancePath+"/resource-unit-wrong",schemaPath:"#/properties/resource-unit-wrong/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
}
if(data["suppression-reason-missing"] !== undefined){
let data64 = data["suppression-reason-missing"];
const _errs279 = errors;
let valid87 = false;
const _errs280 = errors;
if(typeof data64 !== "string"){
const err187 = {instancePath:instancePath+"/suppression-reason-missing",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((((data64 === "off") || (data64 === "info")) || (data64 === "warning")) || (data64 === "error"))){
const err188 = {instancePath:instancePath+"/suppression-reason-missing",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid21 = _errs280 === errors;
valid87 = valid87 || _valid21;
if(!valid87){
const _errs283 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key24 in data64){
if(!(key24 === "severity")){
const err189 = {instancePath:instancePath+"/suppression-reason-missing",schemaPath:"#/properties/suppression-reason-missing/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data64.severity !== undefined){
let data65 = data64.severity;
if(typeof data65 !== "string"){
const err190 = {instancePath:instancePath+"/suppression-reason-missing/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "error"))){
const err191 = {instancePath:instancePath+"/suppression-reason-missing/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/suppression-reason-missing",schemaPath:"#/properties/suppression-reason-missing/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid21 = _errs283 === errors;
valid87 = valid87 || _valid21;
}
if(!valid87){
const err193 = {instancePath:instancePath+"/suppression-reason-missing",schemaPath:"#/properties/suppression-reason-missing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data["syntax-error"] !== undefined){
if("error" !== data["syntax-error"]){
const err194 = {instancePath:instancePath+"/syntax-error",schemaPath:"#/properties/syntax-error/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data["unknown-suppression"] !== undefined){
let data67 = data["unknown-suppression"];
const _errs291 = errors;
let valid91 = false;
const _errs292 = errors;
if(typeof data67 !== "string"){
const err195 = {instancePath:instancePath+"/unknown-suppression",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "error"))){
const err196 = {instancePath:instancePath+"/unknown-suppression",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid22 = _errs292 === errors;
valid91 = valid91 || _valid22;
if(!valid91){
const _errs295 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key25 in data67){
if(!(key25 === "severity")){
const err197 = {instancePath:instancePath+"/unknown-suppression",schemaPath:"#/properties/unknown-suppression/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(typeof data68 !== "string"){
const err198 = {instancePath:instancePath+"/unknown-suppression/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "error"))){
const err199 = {instancePath:instancePath+"/unknown-suppression/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/unknown-suppression",schemaPath:"#/properties/unknown-suppression/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid22 = _errs295 === errors;
valid91 = valid91 || _valid22;
}
if(!valid91){
const err201 = {instancePath:instancePath+"/unknown-suppression",schemaPath:"#/properties/unknown-suppression/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
}
}
if(data["unreadable-file"] !== undefined){
if("error" !== data["unreadable-file"]){
const err202 = {instancePath:instancePath+"/unreadable-file",schemaPath:"#/properties/unreadable-file/const",keyword:"const",params:{allowedValue: "error"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data["unused-suppression"] !== undefined){
let data70 = data["unused-suppression"];
const _errs303 = errors;
let valid95 = false;
const _errs304 = errors;
if(typeof data70 !== "string"){
const err203 = {instancePath:instancePath+"/unused-suppression",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((data70 === "off") || (data70 === "info")) || (data70 === "warning")) || (data70 === "error"))){
const err204 = {instancePath:instancePath+"/unused-suppression",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid23 = _errs304 === errors;
valid95 = valid95 || _valid23;
if(!valid95){
const _errs307 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key26 in data70){
if(!(key26 === "severity")){
const err205 = {instancePath:instancePath+"/unused-suppression",schemaPath:"#/properties/unused-suppression/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(typeof data71 !== "string"){
const err206 = {instancePath:instancePath+"/unused-suppression/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "error"))){
const err207 = {instancePath:instancePath+"/unused-suppression/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/unused-suppression",schemaPath:"#/properties/unused-suppression/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid23 = _errs307 === errors;
valid95 = valid95 || _valid23;
}
if(!valid95){
const err209 = {instancePath:instancePath+"/unused-suppression",schemaPath:"#/properties/unused-suppression/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
}
if(data["uwsgi-http-socket-direct"] !== undefined){
let data72 = data["uwsgi-http-socket-direct"];
const _errs314 = errors;
let valid99 = false;
const _errs315 = errors;
if(typeof data72 !== "string"){
const err210 = {instancePath:instancePath+"/uwsgi-http-socket-direct",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!((((data72 === "off") || (data72 === "info")) || (data72 === "warning")) || (data72 === "error"))){
const err211 = {instancePath:instancePath+"/uwsgi-http-socket-direct",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid24 = _errs315 === errors;
valid99 = valid99 || _valid24;
if(!valid99){
const _errs318 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key27 in data72){
if(!(key27 === "severity")){
const err212 = {instancePath:instancePath+"/uwsgi-http-socket-direct",schemaPath:"#/properties/uwsgi-http-socket-direct/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data72.severity !== undefined){
let data73 = data72.severity;
if(typeof data73 !== "string"){
const err213 = {instancePath:instancePath+"/uwsgi-http-socket-direct/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!((((data73 === "off") || (data73 === "info")) || (data73 === "warning")) || (data73 === "error"))){
const err214 = {instancePath:instancePath+"/uwsgi-http-socket-direct/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/uwsgi-http-socket-direct",schemaPath:"#/properties/uwsgi-http-socket-direct/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid24 = _errs318 === errors;
valid99 = valid99 || _valid24;
}
if(!valid99){
const err216 = {instancePath:instancePath+"/uwsgi-http-socket-direct",schemaPath:"#/properties/uwsgi-http-socket-direct/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err217 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$", "u");
const pattern1 = new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$", "u");
const pattern2 = new RegExp("^[0-9a-fA-F:.]+/[0-9]{1,3}$", "u");
const pattern3 = new RegExp("^[0-9]+\\.[0-9]+", "u");
const pattern4 = new RegExp("^(/[^/]+)+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extends !== undefined){
let data0 = data.extends;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((data0 === "recommended") || (data0 === "resources")) || (data0 === "valid")) || (data0 === "security")) || (data0 === "availability")) || (data0 === "all"))){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.extends.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((data1 === "recommended") || (data1 === "resources")) || (data1 === "valid")) || (data1 === "security")) || (data1 === "availability")) || (data1 === "all"))){
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.extends.anyOf[1].items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data3 = data.overrides;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.rules === undefined){
const err7 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data4){
if(!(((((key1 === "files") || (key1 === "kinds")) || (key1 === "names")) || (key1 === "namespaces")) || (key1 === "rules"))){
const err8 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.files !== undefined){
let data5 = data4.files;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err9 = {instancePath:instancePath+"/overrides/" + i1+"/files/" + i2,schemaPath:"#/properties/overrides/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/overrides/" + i1+"/files",schemaPath:"#/properties/overrides/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.kinds !== undefined){
let data7 = data4.kinds;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(typeof data7[i3] !== "string"){
const err11 = {instancePath:instancePath+"/overrides/" + i1+"/kinds/" + i3,schemaPath:"#/properties/overrides/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/overrides/" + i1+"/kinds",schemaPath:"#/properties/overrides/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.names !== undefined){
let data9 = data4.names;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(typeof data9[i4] !== "string"){
const err13 = {instancePath:instancePath+"/overrides/" + i1+"/names/" + i4,schemaPath:"#/properties/overrides/items/properties/names/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/overrides/" + i1+"/names",schemaPath:"#/properties/overrides/items/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.namespaces !== undefined){
let data11 = data4.namespaces;
if(Array.isArray(data11)){
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
if(typeof data11[i5] !== "string"){
const err15 = {instancePath:instancePath+"/overrides/" + i1+"/namespaces/" + i5,schemaPath:"#/properties/overrides/items/properties/namespaces/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/overrides/" + i1+"/namespaces",schemaPath:"#/properties/overrides/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.rules !== undefined){
if(!(validate11(data4.rules, {instancePath:instancePath+"/overrides/" + i1+"/rules",parentData:data4,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/overrides/" + i1,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ignore !== undefined){
let data14 = data.ignore;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(typeof data14[i6] !== "string"){
const err19 = {instancePath:instancePath+"/ignore/" + i6,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
let data16 = data.kubernetesVersion;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err21 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern: "^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"},message:"must match pattern \""+"^v?1\\.[0-9]{1,2}(\\.[0-9]+)?( *- *v?1\\.[0-9]{1,2}(\\.[0-9]+)?)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.provider !== undefined){
let data17 = data.provider;
if(typeof data17 !== "string"){
const err23 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((data17 === "aws") || (data17 === "gcp")) || (data17 === "azure")) || (data17 === "alibaba")) || (data17 === "tencent")) || (data17 === "baremetal")) || (data17 === "unknown"))){
const err24 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema11.properties.provider.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.clusterDomain !== undefined){
let data18 = data.clusterDomain;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err25 = {instancePath:instancePath+"/clusterDomain",schemaPath:"#/properties/clusterDomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"},message:"must match pattern \""+"^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\.?$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/clusterDomain",schemaPath:"#/properties/clusterDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.nodeCIDRs !== undefined){
let data19 = data.nodeCIDRs;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err27 = {instancePath:instancePath+"/nodeCIDRs/" + i7,schemaPath:"#/properties/nodeCIDRs/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F:.]+/[0-9]{1,3}$"},message:"must match pattern \""+"^[0-9a-fA-F:.]+/[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/nodeCIDRs/" + i7,schemaPath:"#/properties/nodeCIDRs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/nodeCIDRs",schemaPath:"#/properties/nodeCIDRs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.nodeKernel !== undefined){
let data21 = data.nodeKernel;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err30 = {instancePath:instancePath+"/nodeKernel",schemaPath:"#/properties/nodeKernel/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/nodeKernel",schemaPath:"#/properties/nodeKernel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.images !== undefined){
let data22 = data.images;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
let data23 = data22[key2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(((((key3 === "shell") || (key3 === "libc")) || (key3 === "entrypoint")) || (key3 === "cmd")) || (key3 === "drainsOnTerm"))){
const err32 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/imageTraits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data23.shell !== undefined){
let data24 = data23.shell;
if(typeof data24 !== "string"){
const err33 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/shell",schemaPath:"#/definitions/imageTraits/properties/shell/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((((data24 === "bash") || (data24 === "dash")) || (data24 === "busybox")) || (data24 === "zsh")) || (data24 === "mksh")) || (data24 === "none"))){
const err34 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/shell",schemaPath:"#/definitions/imageTraits/properties/shell/enum",keyword:"enum",params:{allowedValues: schema63.properties.shell.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.libc !== undefined){
let data25 = data23.libc;
if(typeof data25 !== "string"){
const err35 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/libc",schemaPath:"#/definitions/imageTraits/properties/libc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data25 === "glibc") || (data25 === "musl")) || (data25 === "none"))){
const err36 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/libc",schemaPath:"#/definitions/imageTraits/properties/libc/enum",keyword:"enum",params:{allowedValues: schema63.properties.libc.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data23.entrypoint !== undefined){
let data26 = data23.entrypoint;
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
if(typeof data26[i8] !== "string"){
const err37 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/entrypoint/" + i8,schemaPath:"#/definitions/imageTraits/properties/entrypoint/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/entrypoint",schemaPath:"#/definitions/imageTraits/properties/entrypoint/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data23.cmd !== undefined){
let data28 = data23.cmd;
if(Array.isArray(data28)){
const len9 = data28.length;
for(let i9=0; i9<len9; i9++){
if(typeof data28[i9] !== "string"){
const err39 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cmd/" + i9,schemaPath:"#/definitions/imageTraits/properties/cmd/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/cmd",schemaPath:"#/definitions/imageTraits/properties/cmd/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data23.drainsOnTerm !== undefined){
if(typeof data23.drainsOnTerm !== "boolean"){
const err41 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/drainsOnTerm",schemaPath:"#/definitions/imageTraits/properties/drainsOnTerm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/images/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/imageTraits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.externalCallers !== undefined){
if(typeof data.externalCallers !== "boolean"){
const err44 = {instancePath:instancePath+"/externalCallers",schemaPath:"#/properties/externalCallers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.externalObjects !== undefined){
let data32 = data.externalObjects;
if(Array.isArray(data32)){
const len10 = data32.length;
for(let i10=0; i10<len10; i10++){
let data33 = data32[i10];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.kind === undefined){
const err45 = {instancePath:instancePath+"/externalObjects/" + i10,schemaPath:"#/properties/externalObjects/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key4 in data33){
if(!(((key4 === "kind") || (key4 === "name")) || (key4 === "namespace"))){
const err46 = {instancePath:instancePath+"/externalObjects/" + i10,schemaPath:"#/properties/externalObjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data33.kind !== undefined){
if(typeof data33.kind !== "string"){
const err47 = {instancePath:instancePath+"/externalObjects/" + i10+"/kind",schemaPath:"#/properties/externalObjects/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
const err48 = {instancePath:instancePath+"/externalObjects/" + i10+"/name",schemaPath:"#/properties/externalObjects/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data33.namespace !== undefined){
if(typeof data33.namespace !== "string"){
const err49 = {instancePath:instancePath+"/externalObjects/" + i10+"/namespace",schemaPath:"#/properties/externalObjects/items/properties/namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/externalObjects/" + i10,schemaPath:"#/properties/externalObjects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/externalObjects",schemaPath:"#/properties/externalObjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.workloadKinds !== undefined){
let data37 = data.workloadKinds;
if(Array.isArray(data37)){
const len11 = data37.length;
for(let i11=0; i11<len11; i11++){
let data38 = data37[i11];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.apiVersion === undefined){
const err52 = {instancePath:instancePath+"/workloadKinds/" + i11,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "apiVersion"},message:"must have required property '"+"apiVersion"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data38.kind === undefined){
const err53 = {instancePath:instancePath+"/workloadKinds/" + i11,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data38.podTemplate === undefined){
const err54 = {instancePath:instancePath+"/workloadKinds/" + i11,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty: "podTemplate"},message:"must have required property '"+"podTemplate"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key5 in data38){
if(!((((key5 === "apiVersion") || (key5 === "kind")) || (key5 === "podTemplate")) || (key5 === "replicas"))){
const err55 = {instancePath:instancePath+"/workloadKinds/" + i11,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data38.apiVersion !== undefined){
if(typeof data38.apiVersion !== "string"){
const err56 = {instancePath:instancePath+"/workloadKinds/" + i11+"/apiVersion",schemaPath:"#/properties/workloadKinds/items/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data38.kind !== undefined){
if(typeof data38.kind !== "string"){
const err57 = {instancePath:instancePath+"/workloadKinds/" + i11+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data38.podTemplate !== undefined){
let data41 = data38.podTemplate;
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
const err58 = {instancePath:instancePath+"/workloadKinds/" + i11+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"},message:"must match pattern \""+"^(/[^/]+)+$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/workloadKinds/" + i11+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data38.replicas !== undefined){
let data42 = data38.replicas;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err60 = {instancePath:instancePath+"/workloadKinds/" + i11+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/pattern",keyword:"pattern",params:{pattern: "^(/[^/]+)+$"},message:"must match pattern \""+"^(/[^/]+)+$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/workloadKinds/" + i11+"/replicas",schemaPath:"#/properties/workloadKinds/items/properties/replicas/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/workloadKinds/" + i11,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.suppressions !== undefined){
let data43 = data.suppressions;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key6 in data43){
if(!((key6 === "requireReason") || (key6 === "reportUnused"))){
const err64 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data43.requireReason !== undefined){
if(typeof data43.requireReason !== "boolean"){
const err65 = {instancePath:instancePath+"/suppressions/requireReason",schemaPath:"#/properties/suppressions/properties/requireReason/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data43.reportUnused !== undefined){
if(typeof data43.reportUnused !== "boolean"){
const err66 = {instancePath:instancePath+"/suppressions/reportUnused",schemaPath:"#/properties/suppressions/properties/reportUnused/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/suppressions",schemaPath:"#/properties/suppressions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export function validateConfigValue(value) {
  return validate(value) ? [] : validate.errors
}
